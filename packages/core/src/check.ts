import { ConfigurationError, invalidArgument } from './errors.ts';
import type { RequestOptions, TransportOptions } from './options.ts';

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : typeof value;

/** Never quotes a value: what was passed in the wrong place may well be the key. */
const wrong = (option: string, wanted: string, value: unknown): ConfigurationError =>
  new ConfigurationError(`${option} must be ${wanted}, got ${kindOf(value)}`, { details: { option } });

/** Refuses anything but an object whose keys are all known: a misspelt option would otherwise do nothing, silently. */
export function checkOptions(options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new ConfigurationError(`client options must be an object, got ${kindOf(options)}`, {
      remediation: `Pass an object with any of: ${known.join(', ')}.`,
    });
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const meant = closest(key, known);
    throw new ConfigurationError(`unknown option "${key}"${meant ? `: did you mean "${meant}"?` : ''}`, {
      details: { option: key },
      remediation: `Known options: ${known.join(', ')}.`,
    });
  }
}

const fold = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The known name somebody meant: a slip of the finger away, the same beginning, or a part of it. */
export const closest = (key: string, known: readonly string[]): string | undefined => {
  const folded = fold(key);
  if (folded.length < 3) return known.find((name) => fold(name) === folded);
  if (folded.length > 40) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const other = fold(name);
    const slips = editDistance(folded, other);
    const alike =
      slips <= 2 ||
      other.startsWith(folded.slice(0, -1)) ||
      folded.startsWith(other.slice(0, -1)) ||
      other.includes(folded);
    if (!alike || slips >= least) continue;
    least = slips;
    best = name;
  }
  return best;
};

const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
};

/** A finite number of at least zero. */
export function checkNumber(value: unknown, option: string, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value >= 0 && (Number.isFinite(value) || option === 'timeout')) return value;
  const got = typeof value === 'number' ? String(value) : kindOf(value);
  throw new ConfigurationError(`${option} must be a number of at least 0, got ${got}`, { details: { option } });
}

const HOOKS = ['onRequest', 'onResponse', 'onRetry', 'onError'] as const;

/** The options that are neither numbers, nor the base URL, nor headers. */
export function checkTransportOptions(options: TransportOptions): void {
  const { fetch, hooks, middleware, arrayFormat } = options;
  if (fetch !== undefined && typeof fetch !== 'function') throw wrong('fetch', 'a function', fetch);
  if (hooks !== undefined) {
    if (typeof hooks !== 'object' || hooks === null) throw wrong('hooks', 'an object of functions', hooks);
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

/** The options of a call that would otherwise fail late and obscurely, or not at all. */
export function checkRequestOptions(options: RequestOptions): void {
  const signal: unknown = options.signal;
  if (signal !== undefined && typeof (signal as AbortSignal | null)?.addEventListener !== 'function') {
    throw wrong('signal', 'an AbortSignal', signal);
  }
  if (options.idempotencyKey === '') throw invalidArgument('idempotencyKey', 'is empty');
}

/** An http(s) URL without credentials, query or fragment; the trailing slash is cut. */
export function checkBaseUrl(value: unknown, option = 'baseUrl'): string {
  const fail = (problem: string): never => {
    throw new ConfigurationError(`${option} ${problem}`, {
      details: { option },
      remediation: 'Pass something like "https://api.example.com" or "https://example.com/api".',
    });
  };
  let url: URL;
  try {
    url = new URL(value as string);
  } catch {
    return fail('is not a URL');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return fail(`must be http or https, got "${url.protocol}"`);
  if (url.username !== '' || url.password !== '') return fail('must not carry a user name or password');
  if (url.search !== '' || url.hash !== '') return fail('must not carry a query or a fragment');
  return url.href.replace(/\/+$/, '');
}
