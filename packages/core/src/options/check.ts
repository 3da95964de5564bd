import { tag } from '../call/body.ts';
import { ConfigurationError, invalidArgument, misconfigured, ValidationError } from '../errors/errors.ts';
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
  const kind = tag(options);
  const remedy = known && `Known: ${known.join(', ')}.`;
  if (kind !== 'Object') {
    throw (query ? invalidArgument : misconfigured)(what, `must be an object, got ${kind}`, remedy);
  }
  // With inherited keys, but for those that every object has.
  for (const key in options) {
    const own = Object.hasOwn(options, key);
    if (!known || key in Object.prototype || (own && known.includes(key))) continue;
    const meant = own && closest(key, known);
    const message = `${own ? 'unknown' : 'inherited'} ${query ? 'parameter' : 'option'} "${key}"`;
    const hint = meant ? `: did you mean "${meant}"?` : '';
    throw query
      ? new ValidationError(message + hint, {
          code: 'INVALID_ARGUMENT',
          details: { parameter: key },
          remediation: remedy,
        })
      : new ConfigurationError(message + hint, { details: { option: key }, remediation: remedy });
  }
  return { __proto__: null, ...options } as unknown as T;
}

const pairs = (name: string): string[] => {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return [...letters.slice(0, 40)].map((_, at) => letters.slice(at, at + 2));
};

/** The known name somebody meant: the one that shares the most pairs of letters with what they wrote. */
export const closest = (key: string, known: readonly string[]): string | undefined => {
  const wanted = pairs(key);
  let best: string | undefined;
  let most = 0.39;
  for (const name of known) {
    const own = pairs(name);
    const alike = (2 * wanted.filter((pair) => own.includes(pair)).length) / (wanted.length + own.length);
    if (alike <= most) continue;
    most = alike;
    best = name;
  }
  return best;
};

/** Never quotes a value: what was passed in the wrong place may well be the key. */
const wrong = (option: string, wanted: string, value: unknown): ConfigurationError =>
  misconfigured(option, `must be ${wanted}, got ${describe(value)}`);

/** Where no end is an end too: `Infinity` waits for ever. */
const ENDLESS: readonly string[] = ['timeout', 'tokenTimeout', 'stallTimeout', 'maxRetryAfter'];

/** A number of at least zero. */
export function checkNumber(value: unknown, option: string, fallback: number): number {
  if (value === undefined) return fallback;
  const whole = option === 'maxRetries';
  const fits = whole ? Number.isInteger(value) : Number.isFinite(value) || ENDLESS.includes(option);
  if (typeof value === 'number' && value >= 0 && fits) return value;
  throw wrong(option, `a ${whole ? 'whole ' : ''}number of at least 0`, value);
}

const HOOKS = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const;

/** The options that are neither numbers, nor the base URL, nor headers. */
export function checkTransportOptions({ fetch, hooks, middleware, arrayFormat }: TransportOptions): void {
  if (fetch !== undefined && typeof fetch !== 'function') throw wrong('fetch', 'a function', fetch);
  if (hooks !== undefined) {
    const kind = tag(hooks);
    if (kind !== 'Object') throw misconfigured('hooks', `must be an object, got ${kind}`);
    // Beside its hooks an object may hold what they work with.
    const meant = Object.entries(hooks).filter(([name, hook]) => typeof hook === 'function' || /^on/i.test(name));
    checkOptions(Object.fromEntries(meant), HOOKS, 'hooks');
    for (const name of HOOKS) {
      const hook: unknown = hooks[name];
      if (hook !== undefined && typeof hook !== 'function') throw wrong(`hooks.${name}`, 'a function', hook);
    }
  }
  if (middleware !== undefined) {
    if (!Array.isArray(middleware)) throw wrong('middleware', 'an array of functions', middleware);
    for (const layer of middleware) if (typeof layer !== 'function') throw wrong('middleware', 'all functions', layer);
  }
  if (arrayFormat !== undefined && arrayFormat !== 'repeat' && arrayFormat !== 'brackets') {
    throw wrong('arrayFormat', '"repeat" or "brackets"', arrayFormat);
  }
}

const NONE = Object.freeze({ __proto__: null }) as RequestOptions;

const CALL_OPTIONS = ['signal', 'timeout', 'maxRetries', 'headers', 'idempotencyKey'];

/**
 * The options of a call, own ones only; `more` are those that a method takes beside them. Headers and numbers are looked at
 * where they are used.
 */
export function checkCallOptions<T extends RequestOptions>(given: T | undefined, ...more: readonly string[]): T {
  if (given === undefined) return NONE as T;
  const options = checkOptions(given, [...CALL_OPTIONS, ...more], 'call options');
  const { signal, idempotencyKey } = options;
  if (signal !== undefined && typeof (signal as AbortSignal | null)?.addEventListener !== 'function') {
    throw wrong('signal', 'an AbortSignal', signal);
  }
  if (idempotencyKey !== undefined) requireText(idempotencyKey, 'idempotencyKey');
  return options;
}

/** An http(s) URL without credentials, query or fragment; the trailing slash is cut. */
export function checkBaseUrl(value: unknown, option = 'baseUrl'): string {
  const fail = (problem: string): never => {
    throw misconfigured(option, problem, 'Pass something like "https://api.example.com" or "https://example.com/api".');
  };
  let url: URL;
  try {
    url = new URL(value as string);
  } catch {
    return fail('is not a URL');
  }
  const { protocol, href } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return fail(`must be http or https, got "${protocol}"`);
  if (url.username !== '' || url.password !== '') return fail('must not carry a user name or password');
  // Also an empty one, which `search` and `hash` do not tell: every path would become part of it.
  if (/[?#]/.test(href)) return fail('must not carry a query or a fragment');
  return href.replace(/\/+$/, '');
}
