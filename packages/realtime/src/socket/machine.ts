/**
 * Where a client stands.
 *
 * - `idle`: made, never connected.
 * - `connecting`: an attempt is under way, the first or a later one.
 * - `connected`: frames flow.
 * - `reconnecting`: the last attempt or connection failed; waits for the next attempt.
 * - `polling`: no connection can be had, or none is wanted (`transport`): histories are read every `pollInterval` instead.
 * - `suspended`: the platform says that there is no network; waits for it, and looks now and then all the same.
 * - `closed`: ended by `disconnect()`.
 * - `failed`: ended by the server or by exhaustion. `connect()` starts over.
 */
export type State =
  | 'idle'
  | 'connecting'
  | 'connected'
  | 'reconnecting'
  | 'polling'
  | 'suspended'
  | 'closed'
  | 'failed';

/** What can happen to a client. */
export type Input =
  /** The user wants a connection. */
  | 'connect'
  /** The user wants none. */
  | 'disconnect'
  /** The handshake is done. */
  | 'opened'
  /** The attempt or the connection failed; trying again may help. */
  | 'lost'
  /** The server does not accept the credential; another may help. */
  | 'refused'
  /** Trying again cannot help. */
  | 'fatal'
  /** Too many attempts failed, or no socket is wanted: the histories have to do. */
  | 'blocked'
  /** The wait for the next attempt is over. */
  | 'retry'
  /** The platform lost its network. */
  | 'offline'
  /** The platform has a network again. */
  | 'online'
  /** The machine or the page was asleep until now. */
  | 'wake'
  /** Another credential took the place of the one in use. */
  | 'moved';

/** What a transition makes the driver do, in this order. */
export type Effect =
  /** Start an attempt: credential, socket, handshake. */
  | 'open'
  /** Give up the current attempt or socket without waiting for its peer. */
  | 'drop'
  /** Say goodbye to the peer, then let go. */
  | 'close'
  /** Begin to listen for signs of life. */
  | 'live'
  /** Ask for a sign of life now. */
  | 'check'
  /** Remember that the credential was refused. */
  | 'renew'
  /** Set the timer to the next attempt. */
  | 'wait'
  /** Set the slow timer of a client without network. */
  | 'rest'
  /** Set the slow timer of a client that does without a connection. */
  | 'seldom';

/** The state that follows, and what to do on the way. */
export type Cell = readonly [next: State, ...effects: Effect[]];

/** What ends a wait. */
const WAITING = {
  connect: ['connecting', 'open'],
  retry: ['connecting', 'open'],
  online: ['connecting', 'open'],
  wake: ['connecting', 'open'],
  disconnect: ['closed', 'drop'],
} as const;

/** The whole machine. Where there is no cell, the input means nothing in that state and nothing happens. */
export const TABLE: Readonly<Record<State, Readonly<Partial<Record<Input, Cell>>>>> = {
  idle: {
    connect: ['connecting', 'open'],
    disconnect: ['closed'],
  },
  connecting: {
    opened: ['connected', 'live'],
    lost: ['reconnecting', 'drop', 'wait'],
    refused: ['reconnecting', 'drop', 'renew', 'wait'],
    fatal: ['failed', 'drop'],
    blocked: ['polling', 'drop', 'seldom'],
    offline: ['suspended', 'drop', 'rest'],
    moved: ['connecting', 'drop', 'open'],
    disconnect: ['closed', 'drop'],
  },
  connected: {
    lost: ['reconnecting', 'drop', 'wait'],
    refused: ['reconnecting', 'drop', 'renew', 'wait'],
    fatal: ['failed', 'drop'],
    blocked: ['polling', 'drop', 'seldom'],
    // Not waiting for the socket to notice: that can take minutes, and what was missed is fetched afterwards.
    offline: ['suspended', 'drop', 'rest'],
    // Another network may have taken the place of the one this socket was opened on.
    online: ['connected', 'check'],
    wake: ['connected', 'check'],
    // Whoever is no longer in force must not go on listening.
    moved: ['connecting', 'drop', 'open'],
    disconnect: ['closed', 'close'],
  },
  reconnecting: {
    ...WAITING,
    offline: ['suspended', 'drop', 'rest'],
    moved: ['connecting', 'open'],
  },
  polling: {
    // Attempts go on beside it.
    retry: ['polling', 'open'],
    online: ['polling', 'drop', 'open'],
    wake: ['polling', 'drop', 'open'],
    moved: ['polling', 'drop', 'open'],
    opened: ['connected', 'live'],
    lost: ['polling', 'drop', 'seldom'],
    refused: ['polling', 'drop', 'renew', 'seldom'],
    blocked: ['polling', 'drop'],
    fatal: ['failed', 'drop'],
    offline: ['suspended', 'drop', 'rest'],
    disconnect: ['closed', 'drop'],
  },
  suspended: WAITING,
  closed: {
    connect: ['connecting', 'open'],
  },
  failed: {
    connect: ['connecting', 'open'],
    disconnect: ['closed'],
  },
};

/** The transition for an input in a state, or `undefined` where it means nothing. */
export const transition = (state: State, input: Input): Cell | undefined => TABLE[state][input];
