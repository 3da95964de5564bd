import type { LinktorError } from '@linktor/core';
import type { Settings } from '../options.ts';
import { Timers } from '../timers.ts';
import type { Credentials } from './credentials.ts';
import { type Failure, failureOf, fatal, loadFailure, silent, tokenFailure, unauthenticated } from './failure.ts';
import type { RealtimeClientFrame } from './frames.ts';
import { BYE, type Link, sayGoodbye } from './link.ts';
import { type Effect, type Input, type State, transition } from './machine.ts';
import { Patience } from './patience.ts';
import type { Platform, Socket, SocketEnd } from './platform.ts';

/** How soon a sign of life is due after sleep or a change of network. */
const CHECK = 5_000;
/** A change of state, with what came of it. */
export interface Change {
  from: State;
  to: State;
  error: LinktorError | undefined;
  end: SocketEnd;
  attempt: number;
  delay: number;
}

/** What the rest of the client wants to know. `changed` and `text` may not throw. */
export interface ConnectionEvents {
  /** Whatever must be there before a connection is opened. */
  prepare(): Promise<void>;
  changed(change: Change): void;
  text(data: string): void;
  /** Another socket has taken the place of the one before, without a break: it knows nothing yet. */
  swapped(): void;
  encode(frame: RealtimeClientFrame): string | undefined;
}

/** Drives the state machine: turns its effects into sockets and timers, and what these report into its inputs. */
export class Connection {
  readonly #settings: Settings;
  readonly #credentials: Credentials;
  readonly #platform: Platform;
  readonly #events: ConnectionEvents;
  readonly #patience: Patience;
  readonly #timers: Timers<'attempt' | 'retry' | 'ping' | 'dead'>;
  #state: State = 'idle';
  /** The attempt or socket in use. Whatever another one reports is stale. */
  #link: Link | undefined;
  /** The one before, which is heard out until it ends: what it still says may be said nowhere else. */
  #replaced: Link | undefined;
  #goodbye: Promise<void> = Promise.resolve();
  #unwatch: (() => void) | undefined;
  #delay = 0;
  #secret: string | undefined;
  #refused: string | undefined;
  /** Something arrived since the last ping. */
  #heard = false;
  /** The peer answers ping frames: its silence means something. */
  #answers = false;

  constructor(settings: Settings, credentials: Credentials, platform: Platform, events: ConnectionEvents) {
    this.#settings = settings;
    this.#credentials = credentials;
    this.#platform = platform;
    this.#events = events;
    this.#patience = new Patience(settings, platform);
    this.#timers = new Timers(
      platform.clock,
      (name) => this.#onTimer[name](),
      () => this.#step('wake'),
    );
  }

  get state(): State {
    return this.#state;
  }

  /** Bytes given to the socket that have not left yet. */
  get buffered(): number {
    return this.#link?.socket?.buffered ?? 0;
  }

  connect(): void {
    if (this.#state !== 'reconnecting' && this.#state !== 'suspended') this.#patience.forget();
    this.#unwatch ??= this.#platform.watch((signal) => this.#step(signal));
    this.#step('connect');
  }

  /** The credential has been replaced: what was refused before does not count any more, and a connection is made anew. */
  move(): void {
    this.#refused = this.#secret = undefined;
    this.#patience.forget();
    this.#step('moved');
  }

  /** Ends the connection. Resolves when the peer has said goodbye too, or had the time to. */
  disconnect(): Promise<void> {
    this.#step('disconnect');
    return this.#goodbye;
  }

  /** False when there is no open socket to send it on. A frame that the server's dialect has no text for is sent thereby. */
  send(frame: RealtimeClientFrame, text?: string): boolean {
    const socket = this.#link?.socket;
    if (!socket?.ready) return false;
    const said = text ?? this.#events.encode(frame);
    if (said !== undefined) socket.send(said);
    return true;
  }

  /** The peer has answered a ping frame: from now on its silence means something. */
  answered(): void {
    this.#answers = true;
  }

  /** Gives up an open connection that does not do what it is there for. */
  lose(code: string, message: string): void {
    if (this.#state === 'connected') this.#fail(silent(code, message));
  }

  #step(input: Input, failure?: Failure): void {
    const cell = transition(this.#state, input);
    if (!cell || ((input === 'online' || input === 'wake') && this.#patience.asked)) return;
    const from = this.#state;
    const [to, ...effects] = cell;
    this.#state = to;
    for (const effect of effects) this.#effects[effect]();
    if (to === 'closed' || to === 'failed') {
      this.#unwatch?.();
      this.#unwatch = undefined;
    }
    // An attempt beside the polling that failed is told, too.
    if (from === to && !failure) return;
    const end = failure?.end ?? (input === 'disconnect' ? BYE : { code: 1006, reason: input });
    const { failures: attempt } = this.#patience;
    this.#events.changed({ from, to, error: failure?.error, end, attempt, delay: this.#delay });
  }

  readonly #effects: Record<Effect, () => void> = {
    open: () => {
      this.#timers.clearAll();
      this.#timers.set('attempt', this.#settings.connectTimeout);
      this.#patience.begin();
      const link: Link = { over: new AbortController() };
      this.#link = link;
      const { signal } = link.over;
      const alone = this.#settings.transport === 'polling';
      Promise.all([this.#credentials.load(), this.#events.prepare()])
        .catch((cause) => Promise.reject(loadFailure(cause)))
        .then(() =>
          alone || link !== this.#link
            ? undefined
            : this.#credentials.get(this.#refused, signal).catch((cause) => Promise.reject(tokenFailure(cause))),
        )
        .then(
          (secret) => {
            if (link !== this.#link) return;
            if (secret === undefined) this.#step('blocked');
            else this.#dial(link, secret);
          },
          (failure: Failure) => link === this.#link && this.#fail(failure),
        );
    },
    drop: () => this.#leave()?.socket?.terminate(),
    close: () => {
      const link = this.#leave();
      if (link?.socket) this.#goodbye = sayGoodbye(link, link.socket, this.#platform);
    },
    live: () => {
      this.#timers.clear('attempt');
      this.#patience.opened();
      this.#refused = undefined;
      this.#renewInTime();
      const { pingInterval } = this.#settings;
      if (pingInterval <= 0) return;
      // Where pings are frames the first goes out at once: its answer shows whether the server answers them at all.
      if (this.#link?.socket?.ping) this.#timers.set('ping', pingInterval);
      else this.#onTimer.ping();
    },
    check: () => {
      if (this.#settings.pingInterval <= 0) return;
      // Whatever was due meanwhile: nothing could be heard while nothing ran.
      this.#timers.clear('dead');
      this.#ping(CHECK);
    },
    renew: () => {
      this.#refused = this.#secret;
    },
    wait: () => this.#retryIn(this.#patience.wait(this.#refused !== undefined)),
    rest: () => this.#retryIn(this.#patience.rest()),
    seldom: () => {
      if (this.#settings.transport === 'auto') this.#retryIn(this.#patience.seldom());
    },
  };

  #retryIn(ms: number): void {
    this.#delay = ms;
    this.#timers.set('retry', ms);
  }

  readonly #onTimer = {
    attempt: (): void => this.#fail(silent('CONNECT_TIMEOUT', 'the attempt took too long')),
    retry: (): void => this.#step('retry'),
    ping: (): void => this.#ping(this.#settings.pongTimeout),
    dead: (): void => {
      if (!this.#heard) this.#fail(silent('HEARTBEAT_TIMEOUT', 'the peer did not answer a ping'));
    },
  };

  /** Where a token says when it ends. Should this not load, the server says so when the token has ended. */
  #renewInTime(): void {
    const { renewAt } = this.#credentials;
    if (!(renewAt > this.#platform.clock.now() && renewAt < Number.POSITIVE_INFINITY)) return;
    const link = this.#link as Link;
    const swap = (next: Link): void => {
      this.#link = next;
      this.#replaced = link;
      this.#secret = next.secret;
      this.#effects.live();
      this.#events.swapped();
      link.over.abort();
      void sayGoodbye(link, link.socket as Socket, this.#platform);
    };
    import('./renewal.ts').then(
      ({ renewInTime }) =>
        renewInTime(link, swap, (...next) => this.#dial(...next), this.#credentials, this.#platform, this.#settings),
      () => {},
    );
  }

  /** Lets go of the attempt or socket in use. */
  #leave(): Link | undefined {
    this.#timers.clearAll();
    const link = this.#link;
    this.#link = this.#replaced = undefined;
    link?.over.abort();
    return link;
  }

  #ping(patience: number): void {
    const socket = (this.#link as Link).socket as Socket;
    if (socket.ping) socket.ping();
    else this.send({ type: 'ping' });
    this.#timers.set('ping', this.#settings.pingInterval);
    // The deadline of an earlier ping that is still without an answer stands.
    if (this.#timers.has('dead') && !this.#heard) return;
    this.#heard = false;
    // A protocol ping must be answered; a ping frame only by servers that are known to.
    if (socket.ping || this.#answers) this.#timers.set('dead', patience);
  }

  #dial(link: Link, secret: string): void {
    if (secret === this.#refused) {
      this.#fail(fatal(unauthenticated('another was the same')));
      return;
    }
    link.secret = secret;
    if (link === this.#link) this.#secret = secret;
    const ended = (end: SocketEnd): void => {
      if (link === this.#link) this.#ended(end);
      else link.farewell?.(end);
    };
    const { url, auth, maxPayload, agent, tls, headers } = this.#settings;
    try {
      const dressed = this.#credentials.dress(url, secret, auth);
      link.socket = this.#platform.socket(
        { url: dressed.url, headers: { ...headers, ...dressed.headers }, maxPayload, agent, tls },
        {
          opened: () => {
            if (link === this.#link) this.#step('opened');
            else link.opened?.();
          },
          text: (data) => {
            if (link !== this.#link && link !== this.#replaced) return;
            this.#heard = this.#patience.accepted = true;
            this.#events.text(data);
          },
          alive: () => {
            if (link === this.#link) this.#heard = true;
          },
          ended,
        },
      );
    } catch (error) {
      ended({ code: 1006, reason: String((error as Error).message) });
    }
  }

  #ended(end: SocketEnd): void {
    const { headers } = this.#platform;
    const reason = this.#credentials.redact(end.reason);
    // A browser does not say why a handshake failed. It may be the credential: every other time, get a new one.
    if (this.#state !== 'connected' && !headers && this.#credentials.renewable && this.#patience.failures % 2 === 1) {
      this.#refused = this.#secret;
    }
    this.#fail(failureOf({ ...end, reason }, this.#settings.closeCodes));
  }

  #fail(failure: Failure): void {
    const weighed = this.#patience.weigh(failure, this.#state, this.#credentials.renewable);
    this.#step(weighed.input, weighed);
  }
}
