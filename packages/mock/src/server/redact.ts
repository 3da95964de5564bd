const REDACTED = '[redacted]';

// Wide on purpose: hiding a harmless value costs a test author a glance, showing a secret costs an account.
const SECRET =
  /authorization|cookie|passw|passphrase|secret|credential|signature|assertion|(api|private|access|master)[-_]?key|token|^(code|otp|pin|key)$/i;

// Names that have "token" in them and hold none: cursors, limits and counters, which tests do want to see.
const HARMLESS =
  /page[-_]?token$|(max|total|prompt|completion|input|output)[-_]?tokens?$|tokens?[-_]?(type|usage|count|limit)$/i;

function isSecretName(name: string): boolean {
  return SECRET.test(name) && !HARMLESS.test(name);
}

/** A copy in which the value of every secretly named key, at any depth, is hidden. */
export function redact<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, isSecretName(key) ? REDACTED : copy(inner)] as const,
  );
  // fromEntries defines own properties, so a key named __proto__ stays a plain key.
  return Object.fromEntries(entries);
}
