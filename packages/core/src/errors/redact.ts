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

/** Strikes the secrets of at least so many characters out of a text. */
export const redactText = (text: string, secrets: readonly string[], least = 0): string =>
  secrets.reduce((out, secret) => (secret.length >= least ? out.replaceAll(secret, MASK) : out), text);
