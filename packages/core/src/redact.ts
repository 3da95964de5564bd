const MASK = '[redacted]';

/** Headers whose values are no secrets. Every other one is taken for a credential: nobody can list them all. */
const PLAIN = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'content-type',
  'idempotency-key',
  'traceparent',
  'user-agent',
  'x-request-id',
]);

// Shorter ones occur in any sentence: a credential of a letter or two is a placeholder.
const SHORTEST_CREDENTIAL = 4;
const SHORTEST_VALUE = 6;
const SHORTEST_PART = 8;
/** A property name that holds this much of a secret is no name; `password` is one, whatever somebody's password is. */
const SHORTEST_IN_NAME = 16;

/**
 * What must not show in an error about a request that carried `headers`: the credentials, and the values of all headers
 * that are not known to be harmless, whole and in their parts (`Bearer …`, `a=…; b=…`). Longest first.
 */
export function secretsOf(headers: Readonly<Record<string, string>>, credentials: readonly string[]): string[] {
  const secrets = new Set(credentials.filter(({ length }) => length >= SHORTEST_CREDENTIAL));
  for (const [name, value] of Object.entries(headers)) {
    if (PLAIN.has(name) || typeof value !== 'string') continue;
    if (value.length >= SHORTEST_VALUE) secrets.add(value);
    for (const part of value.split(/[\s,;=]+/)) if (part.length >= SHORTEST_PART) secrets.add(part);
  }
  for (const secret of [...secrets]) {
    // As it stands in quoted JSON, and in a URL.
    secrets.add(JSON.stringify(secret).slice(1, -1));
    try {
      secrets.add(encodeURIComponent(secret));
    } catch {
      // Half a surrogate pair, which no URL can carry.
    }
  }
  return [...secrets].sort((a, b) => b.length - a.length);
}

/** Strikes the secrets out of a text. */
export const redactText = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((out, secret) => (out.includes(secret) ? out.replaceAll(secret, MASK) : out), text);

/** No honest error body is deeper, and a deep one must not overflow the stack. */
const DEEPEST = 32;

/** Strikes the secrets out of whatever a server or a library said: a text, parsed JSON (numbers included), an error. */
export const redact = <T>(said: T, secrets: readonly string[]): T =>
  (said instanceof Error ? redactCause(said, secrets) : redactJson(said, secrets)) as T;

/** Strikes the secrets out of parsed JSON, numbers included. */
export function redactJson(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === 'string') return redactText(value, secrets);
  if (typeof value === 'number') return secrets.includes(String(value)) ? MASK : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return '…';
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, depth + 1));
  // Names stay: without them nobody could read what is left.
  const inNames = secrets.filter(({ length }) => length >= SHORTEST_IN_NAME);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redactText(key, inNames), redactJson(item, secrets, depth + 1)]),
  );
}

const KEPT = ['code', 'errno', 'syscall', 'hostname', 'address', 'port'] as const;

/**
 * A copy of an error of somebody else's code that is safe to log: name, message, stack, system codes and causes, without
 * the secrets, and without whatever else hangs on it (HTTP libraries like to attach the whole request).
 */
export function redactCause(cause: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof cause === 'string') return redactText(cause, secrets);
  if (typeof cause !== 'object' || cause === null || depth > 4) return undefined;
  const from = cause as Record<string, unknown>;
  const inner = redactCause(from['cause'], secrets, depth + 1);
  const copy = new Error(text(from['message'], secrets) ?? '', inner === undefined ? undefined : { cause: inner });
  hide(copy, 'name', text(from['name'], secrets) ?? 'Error');
  hide(copy, 'stack', text(from['stack'], secrets) ?? `${copy.name}: ${copy.message}`);
  for (const key of KEPT) {
    const value = from[key];
    if (typeof value === 'string') Object.assign(copy, { [key]: redactText(value, secrets) });
    else if (typeof value === 'number') Object.assign(copy, { [key]: value });
  }
  if (Array.isArray(from['errors'])) {
    hide(
      copy,
      'errors',
      from['errors'].map((error) => redactCause(error, secrets, depth + 1)),
    );
  }
  return copy;
}

const text = (value: unknown, secrets: readonly string[]): string | undefined =>
  typeof value === 'string' ? redactText(value, secrets) : undefined;

const hide = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
};
