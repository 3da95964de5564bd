import { OWN_HEADERS } from '#environment';
import { checkAgent } from '#sender';
import { addHeaders } from '../call/headers.ts';
import type { ArrayFormat } from '../call/query.ts';
import type { Auth } from '../credentials/auth.ts';
import { misconfigured, refusedOption } from '../errors/errors.ts';
import type { Hooks, Middleware } from '../hooks/hooks.ts';
import type { HttpAgent } from '../send/sender.ts';

import { checkBaseUrl, checkNumber, checkOptions, checkTransportOptions } from './check.ts';
import type { Fetch, TransportOptions } from './options.ts';

/** What a platform adds to the options of its users. */
export interface TransportConfig {
  /** Where the API lives when the user names no `baseUrl`. */
  readonly baseUrl: string;
  readonly auth: Auth;
  /** Response header with the platform's request id, in lower case. */
  readonly requestIdHeader?: string | undefined;
  /** Set where the platform knows the `Idempotency-Key` header. */
  readonly idempotency?: boolean | undefined;
  /** Base URLs of the servers that operations name beside the main one. */
  readonly servers?: Readonly<Record<string, string>> | undefined;
}

/** What all calls of a transport have in common: its options, looked at once. */
export interface Settings {
  readonly config: TransportConfig;
  readonly auth: Auth;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch | undefined;
  readonly agent: HttpAgent | undefined;
  readonly hooks: Hooks | undefined;
  readonly middleware: readonly Middleware[];
  readonly arrays: ArrayFormat | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly retryDelay: number;
  readonly maxRetryAfter: number;
  readonly maxBytes: number;
}

/** Refuses what is wrong with the options, and fills in what is not there. */
export function readSettings(config: TransportConfig, given: TransportOptions): Settings {
  // Who builds a transport knows which keys may be among its options: here only their kinds are looked at.
  const options = checkOptions(given, undefined);
  checkTransportOptions(options);
  const headers = { ...OWN_HEADERS };
  addHeaders(headers, options.headers);
  if ('idempotency-key' in headers) {
    throw refusedOption('headers', 'cannot hold an Idempotency-Key');
  }
  const baseUrl = checkBaseUrl(options.baseUrl === undefined ? config.baseUrl : options.baseUrl);
  checkAgent(options, baseUrl, misconfigured);
  return {
    config,
    auth: config.auth,
    baseUrl,
    headers,
    fetch: options.fetch,
    agent: options.agent,
    hooks: options.hooks,
    middleware: [...(options.middleware ?? [])],
    arrays: options.arrayFormat,
    timeout: checkNumber(options.timeout, 'timeout', 30_000),
    maxRetries: checkNumber(options.maxRetries, 'maxRetries', 3),
    retryDelay: checkNumber(options.retryDelay, 'retryDelay', 1_000),
    maxRetryAfter: checkNumber(options.maxRetryAfter, 'maxRetryAfter', 60_000),
    maxBytes: checkNumber(options.maxResponseBytes, 'maxResponseBytes', 2 ** 26) || Number.POSITIVE_INFINITY,
  };
}
