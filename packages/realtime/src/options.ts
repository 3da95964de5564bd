import { ConfigurationError, checkOptions } from '@linktor/core';
import type { MessageSource } from './history/source.ts';
import type { Verdict } from './socket/close-codes.ts';
import type { AuthMode, CredentialOptions } from './socket/credentials.ts';
import { INPUT } from './socket/failure.ts';
import type { RealtimeClientFrame } from './socket/frames.ts';
import type { NodeOptions, Platform } from './socket/platform.ts';

/**
 * What events come by. `auto`: a WebSocket, and the histories alone (state `polling`) where none can be had: after three
 * attempts that failed while none has ever succeeded, or ten in a row; the WebSocket is tried on, four times
 * `maxReconnectInterval` apart, and taken once it opens. `websocket`: nothing else. `polling`: never a WebSocket.
 */
export type TransportMode = 'auto' | 'websocket' | 'polling';

/**
 * Options of a {@link Realtime} client. Times are in milliseconds. One credential is required, except with
 * `transport: 'polling'`. On Node, absent ones are taken from the environment as by every client: `LINKTOR_BASE_URL`, and
 * `LINKTOR_API_KEY` or `LINKTOR_ACCESS_TOKEN` where the code names neither a credential nor `baseUrl` nor `url`.
 */
export interface RealtimeOptions extends CredentialOptions, NodeOptions {
  /** The WebSocket address. Default: that of `baseUrl`, with `http` read as `ws` and `/ws` at the end. */
  url?: string | undefined;
  /** Where the API lives. Default: `https://api.linktor.io`. */
  baseUrl?: string | undefined;
  /**
   * How the credential travels: in a header, in the query, where proxies and servers log it, or in both, for servers that
   * want it twice. Default: `header` on Node; `query` in browsers, whose WebSocket can send no header.
   */
  auth?: AuthMode | undefined;
  /** Whether to come back after a lost connection. Default: true. When off, a lost connection means `failed`. */
  autoReconnect?: boolean | undefined;
  /**
   * First step of the back-off, at least 1: it doubles with each failed attempt, and the wait is random within it.
   * Default: 1000. A server that says `Retry-After` is waited for, for an hour at most (browsers do not tell).
   */
  reconnectInterval?: number | undefined;
  /** Cap of the back-off, at least 1. Default: 30000. */
  maxReconnectInterval?: number | undefined;
  /** Attempts to come back that may fail in a row before the client is `failed`; `0` allows none. Default: `Infinity`. */
  maxReconnectAttempts?: number | undefined;
  /** How long an attempt may take, getting a token included, at least 1. Default: 15000. */
  connectTimeout?: number | undefined;
  /** Time between two pings. `0` turns liveness checks off. Default: 30000. */
  pingInterval?: number | undefined;
  /** How long a peer may be silent after a ping before it counts as dead, at least 1. Default: 10000. */
  pongTimeout?: number | undefined;
  /** Where missed messages are read from: `new Conversations(…)`, or anything with its `listMessages`. */
  backfill?: MessageSource | undefined;
  /** What events come by. Default: `auto` with `backfill`, which all but `websocket` need, else `websocket`. */
  transport?: TransportMode | undefined;
  /**
   * Time between two looks at the history while `polling`, ± 25 %, at least 1. Default: 10000. Looked at are conversations
   * that had news or could not be read the time before, and `sweepSize` others.
   */
  pollInterval?: number | undefined;
  /**
   * Whether the WebSocket brings messages. `false` for servers whose WebSocket brings other things only: messages are read
   * from the history every `pollInterval` besides. Default: true. `false` needs `backfill`.
   */
  messageFrames?: boolean | undefined;
  /**
   * Time between two looks at the history while connected, ± 25 %, for messages the server dropped without a word. `0`
   * turns it off. Default: 60000. Needs `backfill`.
   */
  reconcileInterval?: number | undefined;
  /** Messages asked for at once when reading the history. Default: 50. */
  pageSize?: number | undefined;
  /** Missed messages fetched at most per conversation and look; the newest ones. Default: 1000. */
  maxBackfill?: number | undefined;
  /** Histories read at the same time. One that takes longer than two seconds gives its place to another. Default: 4. */
  backfillConcurrency?: number | undefined;
  /** How long the history may take to answer, per page. Default: 10000. */
  backfillTimeout?: number | undefined;
  /**
   * Conversations looked at per `reconcileInterval` though nothing happened in them; the ones not looked at for longest.
   * Those with traffic or in doubt are looked at besides. Default: 100.
   */
  sweepSize?: number | undefined;
  /**
   * How long messages wait at most for the history, so that they come in order after those that were missed. Then they
   * are delivered, and what was missed comes late. `0`: nothing waits. Default: 3000.
   */
  maxHoldTime?: number | undefined;
  /** Events held at most per conversation while its history is read. Default: 1000. */
  maxHeld?: number | undefined;
  /** Message ids remembered at least per conversation, against duplicates (at most twice as many). Default: 250. */
  dedupeSize?: number | undefined;
  /** Bytes of frames that may wait for a connection. Default: 65536. */
  maxQueueBytes?: number | undefined;
  /** How long a typing frame is worth sending; `0`: only on an open connection. Default: 5000. */
  typingTimeout?: number | undefined;
  /** Largest frame to accept, in bytes. Default: 1 MiB. */
  maxPayload?: number | undefined;
  /** Verdicts on close codes that your server uses in its own way. */
  closeCodes?: Readonly<Record<number, Verdict>> | undefined;
  /** Turns the text of a frame into a frame, for servers that speak another dialect. Default: JSON. */
  decode?: ((text: string) => unknown) | undefined;
  /**
   * Turns a frame into the text that is sent, for servers that speak another dialect; `undefined` where that has nothing
   * like it: then nothing is sent (and `sendTyping()` throws). Default: JSON.
   */
  encode?: ((frame: RealtimeClientFrame) => string | undefined) | undefined;
}

/** Options with every default filled in, and without the credential. */
export type Settings = Omit<RealtimeOptions, keyof CredentialOptions | 'baseUrl' | Defaulted> &
  Required<{ [Name in Defaulted]: NonNullable<RealtimeOptions[Name]> }>;

type NumberOption = {
  [Name in keyof RealtimeOptions]-?: NonNullable<RealtimeOptions[Name]> extends number ? Name : never;
}[keyof RealtimeOptions];

type Defaulted = NumberOption | 'url' | 'auth' | 'autoReconnect' | 'transport' | 'messageFrames';

/** The default of each number, and the least it may be: what makes no sense as zero is refused as zero. */
const NUMBERS: Readonly<Record<NumberOption, readonly [fallback: number, least: number]>> = {
  reconnectInterval: [1_000, 1],
  maxReconnectInterval: [30_000, 1],
  maxReconnectAttempts: [Number.POSITIVE_INFINITY, 0],
  connectTimeout: [15_000, 1],
  pingInterval: [30_000, 0],
  pongTimeout: [10_000, 1],
  pollInterval: [10_000, 1],
  reconcileInterval: [60_000, 0],
  pageSize: [50, 1],
  maxBackfill: [1_000, 0],
  backfillConcurrency: [4, 1],
  backfillTimeout: [10_000, 1],
  sweepSize: [100, 0],
  maxHoldTime: [3_000, 0],
  maxHeld: [1_000, 0],
  dedupeSize: [250, 1],
  maxQueueBytes: [65_536, 1],
  typingTimeout: [5_000, 0],
  maxPayload: [1_048_576, 1],
};

const KINDS = {
  string: ['url', 'baseUrl'],
  boolean: ['autoReconnect', 'messageFrames'],
  object: ['backfill', 'closeCodes', 'agent', 'tls', 'headers'],
  function: ['decode', 'encode', 'getToken'],
};

const KNOWN: readonly string[] = [
  ...Object.values(KINDS).flat(),
  'apiKey',
  'accessToken',
  'auth',
  'transport',
  ...Object.keys(NUMBERS),
];

/** Checks the options and fills in what they leave out. The platform checks what is for its sockets. */
export function resolveOptions(
  options: RealtimeOptions,
  { headers, checkOptions: checkPlatform }: Pick<Platform, 'headers' | 'checkOptions'>,
): Settings {
  checkOptions(options, KNOWN);
  for (const [kind, names] of Object.entries(KINDS)) {
    for (const name of names) {
      const value: unknown = options[name as 'url'];
      if (value === undefined || (typeof value === kind && value !== null)) continue;
      throw refuse(name, `must be of type ${kind}, got ${value === null ? value : typeof value}`);
    }
  }
  const { apiKey: _, accessToken: __, getToken: ___, baseUrl: ____, ...own } = options;
  const { auth = headers ? 'header' : 'query', autoReconnect = true, backfill, closeCodes = {} } = own;
  const { transport = backfill ? 'auto' : 'websocket', messageFrames = true } = own;
  if (!['query', headers && 'header', headers && 'both'].includes(auth)) {
    const others = headers ? '"header", "both" or ' : '';
    throw refuse('auth', `must be ${others}"query"`, headers ? undefined : 'A browser sends no headers.');
  }
  if (!['auto', 'websocket', 'polling'].includes(transport)) {
    throw refuse('transport', 'must be "auto", "websocket" or "polling"');
  }
  if (!backfill && (transport !== 'websocket' || !messageFrames)) {
    throw refuse(messageFrames ? 'transport' : 'messageFrames', 'needs backfill');
  }
  checkPlatform(options);
  for (const [code, verdict] of Object.entries(closeCodes)) {
    if (/^\d{4}$/.test(code) && Object.hasOwn(INPUT, verdict)) continue;
    throw refuse('closeCodes', `must give codes of four digits a verdict: ${Object.keys(INPUT).join(', ')}`);
  }
  if (backfill && typeof backfill.listMessages !== 'function') {
    throw refuse('backfill', 'has no listMessages method', 'Pass an instance of Conversations.');
  }
  const numbers = {} as Record<NumberOption, number>;
  for (const [name, [fallback, least]] of Object.entries(NUMBERS) as [NumberOption, [number, number]][]) {
    const { [name]: value = fallback } = options;
    // Only a maximum may be none at all.
    if (typeof value !== 'number' || !(value >= least) || !(value < Number.POSITIVE_INFINITY || /^max/.test(name))) {
      throw refuse(name, `must be a number of at least ${least}`);
    }
    numbers[name] = value;
  }
  return { ...own, ...numbers, url: socketUrl(options), auth, autoReconnect, transport, messageFrames };
}

const socketUrl = ({ url, baseUrl = 'https://api.linktor.io' }: RealtimeOptions): string => {
  const option = url === undefined ? 'baseUrl' : 'url';
  const scheme = url === undefined ? 'http' : 'ws';
  const remediation = `Pass something like "${scheme}s://api.example.com".`;
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
    throw refuse(option, 'must carry no credential, query or fragment', 'Credentials are options.');
  }
  return url === undefined ? `${parsed.href.replace(/^http/, 'ws').replace(/\/+$/, '')}/ws` : parsed.href;
};

const refuse = (option: string, problem: string, remediation?: string): ConfigurationError =>
  new ConfigurationError(`${option} ${problem}`, { details: { option }, remediation });
