type HeaderReader = { get(name: string): string | null };

const seconds = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number * 1000 : undefined;
};

/**
 * Milliseconds the server asked the client to wait: `Retry-After` (seconds or HTTP date), else what the error body says,
 * else `X-RateLimit-Reset` (unix seconds) once the budget is spent.
 */
export function retryAfter(status: number, headers: HeaderReader, bodyHint: unknown, now: number): number | undefined {
  if (status < 400) return undefined;
  const header = headers.get('retry-after');
  if (header !== null) {
    const wait = seconds(header) ?? untilDate(header, now);
    if (wait !== undefined) return wait;
  }
  const hinted = seconds(typeof bodyHint === 'string' ? bodyHint.replace(/s$/, '') : bodyHint);
  if (hinted !== undefined) return hinted;
  if (status !== 429) return undefined;
  const reset = seconds(headers.get('x-ratelimit-reset'));
  return reset === undefined ? undefined : Math.max(0, reset - now);
}

const untilDate = (value: string, now: number): number | undefined => {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
};
