/** What could be read from an error body, whichever of the shapes in the wild it has. */
export interface ErrorBody {
  message?: string;
  code?: string;
  details?: unknown;
  /** What the body says about waiting: seconds, or a protobuf duration such as `"3s"`. */
  retryAfter?: unknown;
}

/** What is longer is no code, but prose or somebody's page. */
const LONGEST_CODE = 200;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/**
 * Reads an error body. Platforms, proxies and versions differ: `{code,message,details}` (Linktor), the same under
 * `error` (Linktor's REST reference, its self-hosted server, google.rpc), `{error:"text"}` and OAuth's
 * `{error,error_description}`, `{detail}` as a string or a list (FastAPI) and problem+json (Prism) are all understood.
 * Anything else — an empty body, a proxy's HTML page — gives an empty result: never an exception.
 */
export function readErrorBody(body: string, parse: (text: string) => unknown): ErrorBody {
  let json: unknown;
  try {
    json = parse(body);
  } catch {
    return {};
  }
  if (!isObject(json)) return {};
  const inner = isObject(json['error']) ? json['error'] : json;
  const detail = inner['detail'];
  const out: ErrorBody = {};
  const message =
    text(inner['message']) ??
    text(detail) ??
    firstDetail(detail) ??
    text(json['error_description']) ??
    text(inner['title']) ??
    text(json['error']);
  // google.rpc puts its machine-readable code in `status` and a number in `code`.
  const code = [
    inner['code'],
    inner['status'],
    json['error_description'] === undefined ? undefined : json['error'],
  ].find((value) => text(value) !== undefined && (value as string).length <= LONGEST_CODE) as string | undefined;
  const details = inner['details'] ?? inner['validation'] ?? (Array.isArray(detail) ? detail : undefined);
  const wait = inner['retryAfter'] ?? inner['retry_after'] ?? json['retry_after'] ?? retryInfo(details);
  if (message !== undefined) out.message = message;
  if (code !== undefined) out.code = code;
  if (details !== undefined) out.details = details;
  if (wait !== undefined) out.retryAfter = wait;
  return out;
}

/** FastAPI's `[{loc, msg, type}]`: the first complaint, with the place it is about. */
const firstDetail = (detail: unknown): string | undefined => {
  const first: unknown = Array.isArray(detail) ? detail[0] : undefined;
  if (!isObject(first)) return undefined;
  const message = text(first['msg']);
  if (message === undefined) return undefined;
  const loc = Array.isArray(first['loc']) ? first['loc'].filter((part) => typeof part !== 'object') : [];
  return loc.length > 0 ? `${loc.join('.')}: ${message}` : message;
};

/** A google.rpc RetryInfo among the details. */
const retryInfo = (details: unknown): unknown =>
  Array.isArray(details) ? details.find((item) => isObject(item) && 'retryDelay' in item)?.retryDelay : undefined;
