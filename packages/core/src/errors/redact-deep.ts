/** Strikes the secrets of a call (of at least so many characters) out of a text: `redactText` with its secrets. */
export type Strike = (text: string, least?: number) => string;

/** A property name that holds this much of a secret is no name; `password` is one, whatever somebody's password is. */
const SHORTEST_IN_NAME = 12;

/** No honest error body is deeper, and a deep one must not overflow the stack. */
const DEEPEST = 32;

/** Strikes the secrets out of whatever a server or a library said: a text, parsed JSON (numbers included), an error. */
export const redact = <T>(said: T, strike: Strike): T =>
  (said instanceof Error ? redactCause(said, strike) : redactJson(said, strike)) as T;

/** Strikes the secrets out of parsed JSON, numbers included. */
export function redactJson(value: unknown, strike: Strike, depth = 0): unknown {
  if (typeof value === 'string') return strike(value);
  if (typeof value === 'number') return strike(String(value)) === '[redacted]' ? '[redacted]' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return '…';
  if (Array.isArray(value)) return value.map((item) => redactJson(item, strike, depth + 1));
  // Names stay: without them nobody could read what is left.
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [strike(key, SHORTEST_IN_NAME), redactJson(item, strike, depth + 1)]),
  );
}

const KEPT = ['code', 'errno', 'syscall', 'hostname', 'address', 'port'] as const;

/**
 * A copy of an error of somebody else's code that is safe to log: name, message, stack, system codes and causes, without
 * the secrets, and without whatever else hangs on it (HTTP libraries like to attach the whole request).
 */
export function redactCause(cause: unknown, strike: Strike, depth = 0): unknown {
  if (typeof cause === 'string') return strike(cause);
  if (typeof cause !== 'object' || cause === null || depth > 4) return undefined;
  const from = cause as Record<string, unknown>;
  const inner = redactCause(from['cause'], strike, depth + 1);
  const copy = new Error(text(from['message'], strike) ?? '', inner === undefined ? undefined : { cause: inner });
  hide(copy, 'name', text(from['name'], strike) ?? 'Error');
  hide(copy, 'stack', text(from['stack'], strike) ?? `${copy.name}: ${copy.message}`);
  for (const key of KEPT) {
    const value = from[key];
    if (typeof value === 'string') Object.assign(copy, { [key]: strike(value) });
    else if (typeof value === 'number') Object.assign(copy, { [key]: value });
  }
  if (Array.isArray(from['errors'])) {
    hide(
      copy,
      'errors',
      from['errors'].map((error) => redactCause(error, strike, depth + 1)),
    );
  }
  return copy;
}

const text = (value: unknown, strike: Strike): string | undefined =>
  typeof value === 'string' ? strike(value) : undefined;

const hide = (target: object, key: string, value: unknown): void => {
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
};
