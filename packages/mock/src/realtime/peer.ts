import type { WebSocket } from 'ws';
import type { Credential, Fault, FaultKind } from './types.ts';

/** Faults that befall frames as they are sent. */
const FRAME_FAULTS: ReadonlySet<FaultKind> = new Set(['delay', 'drop', 'duplicate', 'reorder']);

export const isFrameFault = ({ kind }: Fault): boolean => FRAME_FAULTS.has(kind);

/** How long a frame waits for the one that is to overtake it. */
const OVERTAKE = 50;

/** One connection, from the server's side: sends frames in order, as far as no fault says otherwise. */
export class Peer {
  readonly number: number;
  readonly socket: WebSocket;
  readonly credential: Credential | undefined;
  readonly subscriptions: Set<string> = new Set();
  /** Neither reads nor writes any more. */
  dead = false;
  #queue: string[] = [];
  #pausedUntil: NodeJS.Timeout | undefined;
  #overtaken: { text: string; timer: NodeJS.Timeout } | undefined;

  constructor(number: number, socket: WebSocket, credential: Credential | undefined) {
    this.number = number;
    this.socket = socket;
    this.credential = credential;
  }

  /** Sends a text, with what befalls it. */
  send(text: string, fault?: Fault): void {
    if (fault?.kind === 'drop') return;
    if (fault?.kind === 'delay') this.#pause(fault.ms);
    if (fault?.kind === 'reorder' && !this.#overtaken) {
      this.#overtaken = { text, timer: setTimeout(() => this.#release(), OVERTAKE) };
      return;
    }
    this.#put(text);
    if (fault?.kind === 'duplicate') this.#put(text);
    this.#release();
  }

  /** Stops reading and writing without closing. */
  freeze(): void {
    this.dead = true;
    this.socket.pause();
  }

  /** Reads nothing for a while. */
  dawdle(ms: number): void {
    this.socket.pause();
    setTimeout(() => {
      if (!this.dead && this.socket.readyState === this.socket.OPEN) this.socket.resume();
    }, ms).unref();
  }

  /** Lets go of timers; the socket is gone. */
  dispose(): void {
    clearTimeout(this.#pausedUntil);
    clearTimeout(this.#overtaken?.timer);
    this.#queue = [];
  }

  #put(text: string): void {
    if (this.#pausedUntil) this.#queue.push(text);
    else if (!this.dead && this.socket.readyState === this.socket.OPEN) this.socket.send(text, () => {});
  }

  #pause(ms: number): void {
    clearTimeout(this.#pausedUntil);
    this.#pausedUntil = setTimeout(() => {
      this.#pausedUntil = undefined;
      const waiting = this.#queue;
      this.#queue = [];
      for (const text of waiting) this.#put(text);
    }, ms);
  }

  #release(): void {
    const overtaken = this.#overtaken;
    if (!overtaken) return;
    clearTimeout(overtaken.timer);
    this.#overtaken = undefined;
    this.#put(overtaken.text);
  }
}
