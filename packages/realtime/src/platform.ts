import type { Clock } from './clock.ts';

/** An open or opening connection. Whatever it has to tell goes to the {@link SocketEvents} it was made with. */
export interface Socket {
  /** True between the end of the handshake and the first word of a close. */
  readonly ready: boolean;
  /** Bytes accepted by {@link Socket.send} that have not left yet. */
  readonly buffered: number;
  send(text: string): void;
  /** A ping of the WebSocket protocol, which every peer must answer. Absent where the platform keeps it to itself. */
  ping?(): void;
  /** Begins the close handshake. */
  close(code: number, reason: string): void;
  /** Ends the connection now, without a word to the peer. */
  terminate(): void;
}

/** How a connection ended, or why it never began. */
export interface SocketEnd {
  /** The WebSocket close code; 1006 when there was none. */
  code: number;
  /** What the peer or the platform said. Never holds the URL. */
  reason: string;
  /** The HTTP status that came instead of an upgrade, where the platform tells. */
  status?: number;
}

/** Where a socket reports. */
export interface SocketEvents {
  opened(): void;
  text(data: string): void;
  /** Anything else that shows the peer is alive. */
  alive(): void;
  /** Called once, last. */
  ended(end: SocketEnd): void;
}

/** What a socket is made of. */
export interface SocketRequest {
  /** Holds the credential when that travels in the query: never log it. */
  url: string;
  /** Holds the credential when that travels in a header. Empty where the platform cannot send headers. */
  headers: Readonly<Record<string, string>>;
  /** Largest text to accept, in bytes, where the platform can refuse larger ones early. */
  maxPayload: number;
}

export type SocketFactory = (request: SocketRequest, events: SocketEvents) => Socket;

/** What the page or the machine tells about itself. */
export type LifeSignal = 'online' | 'offline' | 'wake';

/**
 * What the client needs from its surroundings. All of it is chosen by itself; tests replace parts of it with the second
 * argument of the constructor.
 */
export interface Platform {
  /** Where time comes from. */
  clock: Clock;
  /** A number from 0 to below 1, for jitter. */
  random: () => number;
  /** Opens connections. */
  socket: SocketFactory;
  /** Whether sockets can carry headers. */
  headers: boolean;
  /** Listens to the page; returns what stops it. */
  watch: (listen: (signal: LifeSignal) => void) => () => void;
  /** Where an error goes that nobody listens for. Default: thrown on an empty stack, so that the platform reports it. */
  raise: (error: unknown) => void;
}
