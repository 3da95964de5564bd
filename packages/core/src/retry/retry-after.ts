type HeaderReader = { get(name: string): string | null };

const seconds = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) && number >= 0 ? number * 1000 : undefined;
};

/**
 * Milliseconds the server asked the client to wait: `Retry-After` (seconds or HTTP date), else what the error body says,
 * else `X-RateLimit-Reset` (unix seconds, or milliseconds) once the budget is spent. Moments are measured by the server's clock,
 * as far as it tells it (`Date`; pages of another origin do not see it): `clock`, our own, may be hours off.
 */
export function retryAfter(
  status: number,
  headers: HeaderReader,
  bodyHint: unknown,
  clock: number,
): number | undefined {
  if (status < 400) return undefined;
  const now = httpDate(headers.get('date') ?? '') ?? clock;
  const header = headers.get('retry-after');
  if (header !== null) {
    const wait = seconds(header) ?? untilDate(header, now);
    if (wait !== undefined) return wait;
  }
  const hinted = seconds(typeof bodyHint === 'string' ? bodyHint.replace(/s$/, '') : bodyHint);
  if (hinted !== undefined) return hinted;
  if (status !== 429) return undefined;
  const reset = seconds(headers.get('x-ratelimit-reset'));
  // Stryker disable next-line ConditionalExpression: nothing is neither more nor less than anything
  if (reset === undefined) return undefined;
  // A number too large for seconds was milliseconds.
  if (reset >= EARLIEST * 1000) return reset / 1000 > now ? reset / 1000 - now : undefined;
  // Too small for a date: some platforms send the seconds that are left.
  if (reset < EARLIEST) return reset;
  // A moment that has passed says that the clocks differ, not that now is a good time.
  return reset > now ? reset - now : undefined;
}

/** The year 2001, in milliseconds. */
const EARLIEST = 1e12;

const httpDate = (value: string): number | undefined => {
  // `Date.parse` finds a date in nearly anything ("1, 2" is in 2001); HTTP's all begin with a weekday.
  const time = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

const untilDate = (value: string, now: number): number | undefined => {
  const time = httpDate(value);
  return time === undefined ? undefined : Math.max(0, time - now);
};
