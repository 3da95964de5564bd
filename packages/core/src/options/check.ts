import { tag } from '../call/body.ts';
import type { LinktorError } from '../errors/error.ts';
import { invalidArgument, misconfigured } from '../errors/errors.ts';
import { describe, requireText } from './arguments.ts';
import type { RequestOptions, TransportOptions } from './options.ts';

/** What is looked at, as its errors call it. */
export type OptionsKind =
  | `${'handler' | 'inbox' | 'migration' | 'plugin' | 'sign' | 'sweep'} options`
  | 'client options'
  | 'call options'
  | 'hooks'
  | 'input'
  | 'route'
  | 'query parameters';

/**
 * The one look at an object of options: refuses anything but an object, keys that are not known (a misspelt one would do
 * nothing, silently), and inherited ones. Gives a copy without a prototype: read from that, or whoever pollutes
 * `Object.prototype` decides where credentials go.
 */
export function checkOptions<T extends object>(
  options: T,
  known: readonly string[] | undefined,
  what: OptionsKind = 'client options',
): T {
  const query = what === 'query parameters';
  const fail = (name: string, message: string): LinktorError =>
    (query ? invalidArgument : misconfigured)(name, '', known && `Known: ${known.join(', ')}.`, message);
  const kind = tag(options);
  if (kind !== 'Object') throw fail(what, `${what} must be an object, got ${kind}`);
  // With inherited keys, but for those that every object has.
  for (const key in options) {
    const own = Object.hasOwn(options, key);
    if (!known || key in Object.prototype || (own && known.includes(key))) continue;
    const meant = own && closest(key, known);
    const message = `${own ? 'unknown' : 'inherited'} ${query ? 'parameter' : 'option'} "${key}"`;
    throw fail(key, meant ? `${message}: did you mean "${meant}"?` : message);
  }
  return { __proto__: null, ...options } as unknown as T;
}

const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 40);

/** The known name somebody meant: the one that shares the most pairs of letters with what they wrote. */
export const closest = (key: string, known: readonly string[]): string | undefined => {
  const wanted = letters(key);
  let best: string | undefined;
  let most = 0.39;
  for (const name of known) {
    const own = letters(name);
    let shared = 0;
    for (let at = 2; at <= wanted.length; at++) if (own.includes(wanted.slice(at - 2, at))) shared += 2;
    const alike = shared / (wanted.length + own.length - 2);
    if (alike <= most) continue;
    most = alike;
    best = name;
  }
  return best;
};

/** Never quotes a value: what was passed in the wrong place may well be the key. */
const mustBe = (fits: unknown, option: string, wanted: string, value: unknown): void => {
  if (!fits && value !== undefined) throw misconfigured(option, `must be ${wanted}, got ${describe(value)}`);
};

/** Where no end is an end too: `Infinity` waits for ever. */
const ENDLESS = /(?:imeout|RetryAfter)$/;

/** A number of at least zero. */
export function checkNumber(value: unknown, option: string, fallback: number): number {
  const whole = option === 'maxRetries';
  const fits = whole ? Number.isInteger(value) : Number.isFinite(value) || ENDLESS.test(option);
  mustBe(
    typeof value === 'number' && value >= 0 && fits,
    option,
    `a ${whole ? 'whole ' : ''}number of at least 0`,
    value,
  );
  return value === undefined ? fallback : (value as number);
}

const HOOKS = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const;

const isFunction = (value: unknown): boolean => typeof value === 'function';

/** The options that are neither numbers, nor the base URL, nor headers. */
export function checkTransportOptions({ fetch, hooks, middleware, arrayFormat }: TransportOptions): void {
  mustBe(isFunction(fetch), 'fetch', 'a function', fetch);
  if (hooks !== undefined) {
    // Beside its hooks an object may hold what they work with.
    const meant = Object.entries(hooks ?? {}).filter(([name, hook]) => isFunction(hook) || /^on/i.test(name));
    checkOptions(tag(hooks) === 'Object' ? Object.fromEntries(meant) : hooks, HOOKS, 'hooks');
    for (const name of HOOKS) mustBe(isFunction(hooks[name]), `hooks.${name}`, 'a function', hooks[name]);
  }
  mustBe(Array.isArray(middleware), 'middleware', 'an array of functions', middleware);
  for (const layer of middleware ?? []) mustBe(isFunction(layer), 'middleware', 'all functions', layer ?? null);
  const known = arrayFormat === 'repeat' || arrayFormat === 'brackets';
  mustBe(known, 'arrayFormat', '"repeat" or "brackets"', arrayFormat);
}

const NONE = /* @__PURE__ */ Object.freeze({ __proto__: null }) as RequestOptions;

const CALL_OPTIONS = ['signal', 'timeout', 'maxRetries', 'headers', 'idempotencyKey'];

/**
 * The options of a call, own ones only; `more` are those that a method takes beside them. Headers and numbers are looked at
 * where they are used.
 */
export function checkCallOptions<T extends RequestOptions>(given: T | undefined, ...more: readonly string[]): T {
  if (given === undefined) return NONE as T;
  const options = checkOptions(given, [...CALL_OPTIONS, ...more], 'call options');
  const { signal, idempotencyKey } = options;
  mustBe(isFunction((signal as AbortSignal | null)?.addEventListener), 'signal', 'an AbortSignal', signal);
  if (idempotencyKey !== undefined) requireText(idempotencyKey, 'idempotencyKey');
  return options;
}

/** An http(s) URL without credentials, query or fragment; the trailing slash is cut. */
export function checkBaseUrl(value: unknown, option = 'baseUrl'): string {
  let url: URL | undefined;
  try {
    url = new URL(value as string);
  } catch {}
  const problem = !url
    ? 'is not a URL'
    : !/^https?:/.test(url.href)
      ? `must be http or https, got "${url.protocol}"`
      : url.username + url.password
        ? 'must not carry a user name or password'
        : // Also an empty one, which `search` and `hash` do not tell: every path would become part of it.
          /[?#]/.test(url.href) && 'must not carry a query or a fragment';
  if (!url || problem) throw misconfigured(option, problem || '', 'Pass something like "https://example.com/api".');
  return url.href.replace(/\/+$/, '');
}
