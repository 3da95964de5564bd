import { OPTIONS } from '#sender';
import type { ArrayFormat } from '../call/query.ts';
import type { Hooks, Middleware } from '../hooks/hooks.ts';
import type { HttpAgent } from '../send/sender.ts';

/** A `fetch`: the global one, or whatever stands in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options every client takes, whatever the platform. */
export interface TransportOptions {
  /**
   * Where the API lives; may carry a path. A trailing slash does not matter. Default: what the environment names
   * (`LINKTOR_BASE_URL`, `ANTONNIA_BASE_URL`, `SINCH_BASE_URL`), else the platform's public address.
   */
  baseUrl?: string | undefined;
  /** Milliseconds an attempt may take, headers and body included. `0` and `Infinity` wait for ever. Default: 30000. */
  timeout?: number | undefined;
  /**
   * Milliseconds a token function or a token endpoint may take, retries included, and a quarter of it a token store. Then
   * its signal fires, the calls that waited fail, and the next one asks anew. Default: `timeout`; 30000 if that is no bound.
   */
  tokenTimeout?: number | undefined;
  /** Attempts after the first. `0` turns retries off. Default: 3. */
  maxRetries?: number | undefined;
  /** First back-off step in milliseconds; it doubles up to 8 s, and the wait is random within it. Default: 1000. */
  retryDelay?: number | undefined;
  /** Longest wait a server may ask for, in milliseconds; beyond it the call fails at once. Default: 60000. */
  maxRetryAfter?: number | undefined;
  /**
   * Bytes the body of an answer may have, after decompression; beyond it the call fails. `0` sets no bound; `asResponse()` and
   * streams are not bound. Default: 67108864 (64 MiB).
   */
  maxResponseBytes?: number | undefined;
  /** Headers sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Stands in for the global `fetch`: a proxy agent, a test double. It must honour `init.signal`. */
  fetch?: Fetch | undefined;
  /**
   * On Node: the agent of `node:http` or `node:https` whose connections are used, for a proxy, client certificates, or a pool of
   * one's own. Default: a pool that all clients share.
   */
  agent?: HttpAgent | undefined;
  /** How arrays are written in the query. Default: `repeat` (`tags=a&tags=b`). */
  arrayFormat?: ArrayFormat | undefined;
  /** Observers of every call. */
  hooks?: Hooks | undefined;
  /** Wrappers around each attempt, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
}

/** Options of a single call. */
export interface RequestOptions {
  /** Ends the call, waits between attempts included. */
  signal?: AbortSignal | undefined;
  /** Milliseconds an attempt of this call may take. */
  timeout?: number | undefined;
  /** Attempts after the first, for this call. */
  maxRetries?: number | undefined;
  /** Headers added to this call; they win over the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Sent as `Idempotency-Key`, the same for every attempt. Giving one says that the server honours it: the call is then
   * repeated after failures that leave open whether it acted. Without it a key is still sent where the platform knows
   * the header, but such failures are not repeated.
   */
  idempotencyKey?: string | undefined;
}

export const TRANSPORT_OPTIONS: readonly string[] = /* @__PURE__ */ [
  'baseUrl',
  'timeout',
  'tokenTimeout',
  'maxRetries',
  'retryDelay',
  'maxRetryAfter',
  'maxResponseBytes',
  'headers',
  'fetch',
  'arrayFormat',
  'hooks',
  'middleware',
  // What only the platform's sender knows: elsewhere it would do nothing, silently.
].concat(OPTIONS);
