import { tag } from '../call/body.ts';
import type { LinktorError } from '../errors/error.ts';
import { invalidArgument, misconfigured, refusedOption, suggestion } from '../errors/errors.ts';
import { requireText } from './arguments.ts';
import type { RequestOptions, TransportOptions } from './options.ts';

/** What is looked at, as its errors call it. */
export type OptionsKind =
  | `${'addMany' | 'circuit' | 'drain' | 'forget' | 'handler' | 'inbox' | 'messages' | 'migration' | 'outbox' | 'pause' | 'plugin' | 'resolve' | 'retry' | 'sign' | 'stop' | 'sweep' | 'work'} options`
  | 'client options'
  | 'call options'
  | 'hooks'
  | 'observer'
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
  const refuse = (
    name: string,
    message: string,
    [hint = '', remedy]: Partial<ReturnType<typeof suggestion>> = [],
    // Stryker disable next-line StringLiteral: the message is all that is said
  ): LinktorError => (query ? invalidArgument : misconfigured)(name, '', remedy, message + hint);
  const kind = tag(options);
  if (kind !== 'Object') throw refuse(what, `${what} must be an object, got ${kind}`);
  // With inherited keys, but for those that every object has.
  for (const key in options) {
    const own = Object.hasOwn(options, key);
    if (!known || key in Object.prototype || (own && known.includes(key))) continue;
    const message = `${own ? 'unknown' : 'inherited'} ${query ? 'parameter' : 'option'} "${key}"`;
    throw refuse(key, message, own ? suggestion(key, known) : undefined);
  }
  return { __proto__: null, ...options } as unknown as T;
}

/** Refuses what is there and does not fit. */
const must = (fits: unknown, option: string, value: unknown): void => {
  if (!fits && value !== undefined) throw refusedOption(option, 'does not fit', value);
};

/** Where no end is an end too: `Infinity` waits for ever. */
const ENDLESS = /(?:imeout|RetryAfter)$/;

/** A number of at least zero. */
export function checkNumber(value: unknown, option: string, fallback: number): number {
  const fits = option === 'maxRetries' ? Number.isInteger(value) : Number.isFinite(value) || ENDLESS.test(option);
  must(typeof value === 'number' && value >= 0 && fits, option, value);
  return value === undefined ? fallback : (value as number);
}

const HOOKS = ['onCall', 'onRequest', 'onResponse', 'onRetry', 'onSuccess', 'onError'] as const;

const isFunction = (value: unknown): boolean => typeof value === 'function';

/** The options that are neither numbers, nor the base URL, nor headers. */
export function checkTransportOptions({ fetch, hooks, middleware, arrayFormat }: TransportOptions): void {
  must(isFunction(fetch), 'fetch', fetch);
  if (hooks !== undefined) {
    // Beside its hooks an object may hold what they work with.
    const meant = Object.entries(hooks ?? {}).filter(([name, hook]) => isFunction(hook) || /^on/i.test(name));
    checkOptions(tag(hooks) === 'Object' ? Object.fromEntries(meant) : hooks, HOOKS, 'hooks');
    for (const name of HOOKS) must(isFunction(hooks[name]), `hooks.${name}`, hooks[name]);
  }
  must(Array.isArray(middleware) && middleware.every(isFunction), 'middleware', middleware);
  must(arrayFormat === 'repeat' || arrayFormat === 'brackets', 'arrayFormat', arrayFormat);
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
  must(isFunction((signal as AbortSignal | null)?.addEventListener), 'signal', signal);
  if (idempotencyKey !== undefined) requireText(idempotencyKey, 'idempotencyKey');
  return options;
}

/** An http(s) URL without credentials, query or fragment; the trailing slash is cut. */
export function checkBaseUrl(value: unknown, option = 'baseUrl'): string {
  let url: URL | undefined;
  try {
    url = new URL(value as string);
  } catch {}
  // Not even an empty query, which `search` does not tell: every path would become part of it.
  if (!url || !/^https?:[^?#]+$/.test(url.href) || url.username + url.password) {
    throw refusedOption(option, 'is not a base URL', value);
  }
  return url.href.replace(/\/+$/, '');
}
