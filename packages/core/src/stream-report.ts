import type { ErrorBody } from './error-body.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{error: …}`, or `{code, message}`: an error that came as an ordinary event. No chunk looks like that. */
export const isReport = (document: unknown): boolean => {
  if (!isObject(document) || document['delta'] !== undefined) return false;
  const { error, code, message } = document as { error?: unknown; code?: unknown; message?: unknown };
  return (error !== undefined && error !== null) || (typeof code === 'string' && typeof message === 'string');
};

/** What a server says went wrong, in whichever of the usual shapes, or as plain text. */
export function readReport(
  data: string,
  readError: (text: string) => ErrorBody,
): { body: ErrorBody; status: number | undefined } {
  let document: unknown;
  try {
    document = JSON.parse(data);
  } catch {
    return { body: data === '' ? {} : readError(JSON.stringify({ message: data })), status: undefined };
  }
  if (typeof document === 'string')
    return { body: readError(JSON.stringify({ message: document })), status: undefined };
  const inner = isObject(document) && isObject(document['error']) ? document['error'] : document;
  const status = isObject(inner) ? [inner['status'], inner['statusCode'], inner['code']].find(isStatus) : undefined;
  return { body: readError(data), status };
}

const isStatus = (value: unknown): value is number => typeof value === 'number' && value >= 400 && value < 600;
