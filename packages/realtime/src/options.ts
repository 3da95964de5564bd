import { ConfigurationError, checkNumber, checkOptions } from '@linktor/core';
import type { MessageSource } from './backfill.ts';
import type { Verdict } from './close-codes.ts';
import type { AuthMode, CredentialOptions } from './credentials.ts';

/** Options of a {@link Realtime} client. Times are in milliseconds. One credential is required. */
export interface RealtimeOptions extends CredentialOptions {
  /** The WebSocket address. Default: that of `baseUrl`, with `http` read as `ws` and `/ws` at the end. */
  url?: string | undefined;
  /** Where the API lives. Default: `https://api.linktor.io`. */
  baseUrl?: string | undefined;
  /**
   * How the credential travels: in a header, or in the query, where proxies and servers log it. Default: `header` on
   * Node; `query` in browsers, whose WebSocket can send no header.
   */
  auth?: AuthMode | undefined;
  /** Whether to come back after a lost connection. Default: true. When off, a lost connection means `failed`. */
  autoReconnect?: boolean | undefined;
  /** First step of the back-off: it doubles with each failed attempt, and the wait is random within it. Default: 1000. */
  reconnectInterval?: number | undefined;
  /** Cap of the back-off. Default: 30000. */
  maxReconnectInterval?: number | undefined;
  /** Attempts that may fail in a row before the client is `failed`. Default: `Infinity`. */
  maxReconnectAttempts?: number | undefined;
  /** How long an attempt may take, getting a token included. Default: 15000. */
  connectTimeout?: number | undefined;
  /** Time between two pings. `0` turns liveness checks off. Default: 30000. */
  pingInterval?: number | undefined;
  /** How long a peer may be silent after a ping before it counts as dead. Default: 10000. */
  pongTimeout?: number | undefined;
  /** Where missed messages are read from: `new Conversations(…)`, or anything with its `listMessages`. */
  backfill?: MessageSource | undefined;
  /**
   * Time between two looks at the history while connected, ± 25 %, for messages the server dropped without a word. `0`
   * turns it off. Default: 60000. Needs `backfill`.
   */
  reconcileInterval?: number | undefined;
  /** Messages asked for at once when reading the history. Default: 50. */
  pageSize?: number | undefined;
  /** Messages read at most per conversation and look. Default: 1000. */
  maxBackfill?: number | undefined;
  /** Events held at most per conversation while its history is read. Default: 1000. */
  maxHeld?: number | undefined;
  /** Message ids remembered at least per conversation, against duplicates (at most twice as many). Default: 250. */
  dedupeSize?: number | undefined;
  /** Bytes of frames that may wait for a connection. Default: 65536. */
  maxQueueBytes?: number | undefined;
  /** How long a typing frame is worth sending. Default: 5000. */
  typingTimeout?: number | undefined;
  /** Largest frame to accept, in bytes. Default: 1 MiB. */
  maxPayload?: number | undefined;
  /** Verdicts on close codes that your server uses in its own way. */
  closeCodes?: Readonly<Record<number, Verdict>> | undefined;
  /** Turns the text of a frame into a frame, for servers that speak another dialect. Default: JSON. */
  decode?: ((text: string) => unknown) | undefined;
}

/** Options with every default filled in. */
export interface Settings {
  url: string;
  auth: AuthMode;
  autoReconnect: boolean;
  reconnectInterval: number;
  maxReconnectInterval: number;
  maxReconnectAttempts: number;
  connectTimeout: number;
  pingInterval: number;
  pongTimeout: number;
  reconcileInterval: number;
  pageSize: number;
  maxBackfill: number;
  maxHeld: number;
  dedupeSize: number;
  maxQueueBytes: number;
  typingTimeout: number;
  maxPayload: number;
  backfill: MessageSource | undefined;
  closeCodes: Readonly<Record<number, Verdict>> | undefined;
  decode: ((text: string) => unknown) | undefined;
}

const NUMBERS = {
  reconnectInterval: 1_000,
  maxReconnectInterval: 30_000,
  maxReconnectAttempts: Number.POSITIVE_INFINITY,
  connectTimeout: 15_000,
  pingInterval: 30_000,
  pongTimeout: 10_000,
  reconcileInterval: 60_000,
  pageSize: 50,
  maxBackfill: 1_000,
  maxHeld: 1_000,
  dedupeSize: 250,
  maxQueueBytes: 65_536,
  typingTimeout: 5_000,
  maxPayload: 1_048_576,
};

const KNOWN = [
  ...['apiKey', 'accessToken', 'getToken', 'url', 'baseUrl', 'auth', 'autoReconnect', 'backfill', 'closeCodes'],
  ...['decode', ...Object.keys(NUMBERS)],
];

/** Checks the options and fills in what they leave out. `headers` says whether the platform can send any. */
export function resolveOptions(options: RealtimeOptions, headers: boolean): Settings {
  checkOptions(options, KNOWN);
  const { auth = headers ? 'header' : 'query', backfill, closeCodes, decode, autoReconnect = true } = options;
  if (auth !== 'query' && !(auth === 'header' && headers)) {
    throw refuse('auth', headers ? 'must be "header" or "query"' : 'must be "query": a browser sends no headers');
  }
  if (backfill !== undefined && typeof backfill?.listMessages !== 'function') {
    throw refuse('backfill', 'has no listMessages method', 'Pass an instance of Conversations.');
  }
  const numbers = {} as Record<keyof typeof NUMBERS, number>;
  for (const [name, fallback] of Object.entries(NUMBERS) as [keyof typeof NUMBERS, number][]) {
    const value = options[name];
    numbers[name] =
      value === Number.POSITIVE_INFINITY && name.startsWith('max') ? value : checkNumber(value, name, fallback);
  }
  for (const name of ['pageSize', 'dedupeSize'] as const)
    if (numbers[name] < 1) throw refuse(name, 'must be at least 1');
  return { ...numbers, url: socketUrl(options), auth, autoReconnect, backfill, closeCodes, decode };
}

const socketUrl = ({ url, baseUrl = 'https://api.linktor.io' }: RealtimeOptions): string => {
  const option = url === undefined ? 'baseUrl' : 'url';
  const scheme = url === undefined ? 'http' : 'ws';
  const remediation = `Pass something like "${scheme}s://api.example.com${url === undefined ? '' : '/ws'}".`;
  let parsed: URL;
  try {
    parsed = new URL(url ?? baseUrl);
  } catch {
    throw refuse(option, 'is not a URL', remediation);
  }
  // The port is not shown, nor is anything else of the URL: a key may have been pasted into it.
  if (parsed.protocol !== `${scheme}:` && parsed.protocol !== `${scheme}s:`) {
    throw refuse(option, `must begin with ${scheme}:// or ${scheme}s://, got "${parsed.protocol}"`, remediation);
  }
  const { username, password, hash, search } = parsed;
  if (username || password || hash || (url === undefined && search) || /[?&](api_key|token)=/.test(search)) {
    throw refuse(option, 'must carry no credential, query or fragment', 'Credentials are options of their own.');
  }
  return url === undefined ? `${parsed.href.replace(/^http/, 'ws').replace(/\/+$/, '')}/ws` : parsed.href;
};

const refuse = (option: string, problem: string, remediation?: string): ConfigurationError =>
  new ConfigurationError(`${option} ${problem}`, { details: { option }, remediation });
