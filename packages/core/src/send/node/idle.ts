import type { Agent, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { headerOf } from './headers.ts';

/** Milliseconds a connection may be idle, unless its server says less: servers are known to close after five seconds. */
const IDLE = 4_000;
/** Milliseconds by which ours gives up before the server does. */
const AHEAD = 1_000;

// Kept: tests that stop the clock replace them.
const { setTimeout, clearTimeout } = globalThis;
const now = performance.now.bind(performance);

/** Milliseconds an idle connection is kept: as long as its server keeps it, and no longer. */
const patience = (socket: Socket): number => {
  // Where Node looks for it, too.
  const { res } = (socket as { _httpMessage?: { res?: IncomingMessage } })._httpMessage ?? {};
  const hint = res && headerOf(res, 'keep-alive');
  const seconds = hint === undefined ? undefined : /\btimeout=(\d+)/i.exec(hint)?.[1];
  return seconds === undefined ? IDLE : Math.min(IDLE, Number(seconds) * 1_000 - AHEAD);
};

/**
 * Closes the idle connections of an agent in time: what is sent on one that its server is about to close may be lost. One timer for
 * all of them, which is not set anew with every call, as those of the sockets would be.
 */
export class IdleConnections {
  readonly #agent: Agent;
  readonly #until = new WeakMap<Socket, number>();
  /** When the timer fires. */
  #next = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(agent: Agent) {
    this.#agent = agent;
  }

  /** A connection is idle from now on; whether it is to be kept. */
  keep(socket: Socket): boolean {
    const idle = patience(socket);
    if (idle <= 0) return false;
    socket.setKeepAlive(true, 1_000);
    // A process with nothing else to do ends.
    socket.unref();
    const until = now() + idle;
    this.#until.set(socket, until);
    if (until < this.#next) this.#wait(until, idle);
    return true;
  }

  #wait(until: number, ms: number): void {
    clearTimeout(this.#timer);
    this.#next = until;
    this.#timer = setTimeout(() => this.#close(), Math.ceil(ms)).unref();
  }

  #close(): void {
    const time = now();
    let next = Number.POSITIVE_INFINITY;
    for (const sockets of Object.values(this.#agent.freeSockets) as Socket[][]) {
      for (const socket of [...sockets]) {
        const until = this.#until.get(socket) ?? time;
        if (until > time) next = Math.min(next, until);
        else {
          socket.destroy();
          // Its end is heard of later: nobody is to be given it until then.
          socket.emit('agentRemove');
        }
      }
    }
    this.#next = Number.POSITIVE_INFINITY;
    if (next < Number.POSITIVE_INFINITY) this.#wait(next, next - time);
  }
}
