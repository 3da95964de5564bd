import type { Platform, Socket, SocketEnd } from './platform.ts';

/** How long the peer may take to answer a close. */
const GOODBYE = 2_000;

/** One attempt and its socket, and who is told when that has ended after we said goodbye. */
export interface Link {
  /** Tells the token function that nobody waits for it any more. */
  over: AbortController;
  socket?: Socket;
  /** What it was made with. */
  secret?: string;
  /** Called when it is open, unless it is the one in use. */
  opened?: () => void;
  /** Called when it has ended, unless it is the one in use. */
  farewell?: (end: SocketEnd) => void;
}

/** How a connection ends that the user ends. */
export const BYE: SocketEnd = { code: 1000, reason: 'client disconnect' };

/** Waits for the peer's half of the close, and not for ever. */
export const sayGoodbye = (link: Link, socket: Socket, { clock }: Platform): Promise<void> =>
  new Promise((resolve) => {
    const timer = clock.setTimeout(() => {
      socket.terminate();
      resolve();
    }, GOODBYE);
    link.farewell = () => {
      clock.clearTimeout(timer);
      resolve();
    };
    socket.close(BYE.code, BYE.reason);
  });
