import type { Clock } from '../clock.ts';

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
  /** How long that answer asked to wait, in milliseconds. */
  retryAfter?: number;
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

/** Options that only Node's sockets can be given. */
export interface NodeOptions {
  /** A `node:http` agent to connect through: that of a proxy, for instance. Node only. */
  agent?: object | undefined;
  /** How to make the TLS connection: certificates to trust, a client's certificate. Node only. */
  tls?: TlsOptions | undefined;
  /** More headers for the handshake. Node only. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of `tls.connect` on Node; see there. */
export interface TlsOptions {
  /** Certificates to trust besides or instead of the well-known ones. */
  ca?: PemData | undefined;
  /** The client's certificate. */
  cert?: PemData | undefined;
  /** The client's private key. */
  key?: PemData | undefined;
  /** What the private key is encrypted with. */
  passphrase?: string | undefined;
  /** The host name that the server's certificate is checked against, and asked for. */
  servername?: string | undefined;
  /** `false` accepts any server: for tests on your own machine only. */
  rejectUnauthorized?: boolean | undefined;
}

/** Certificates or keys as PEM. */
export type PemData = string | Uint8Array | readonly (string | Uint8Array)[];

/** What a socket is made of. */
export interface SocketRequest {
  /** Holds the credential when that travels in the query: never log it. */
  url: string;
  /** Hold the credential when that travels in a header. Empty where the platform cannot send headers. */
  headers: Readonly<Record<string, string>>;
  /** A `node:http` agent to connect through. Node only. */
  agent?: object | undefined;
  /** How to make a TLS connection. Node only. */
  tls?: TlsOptions | undefined;
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
  /** Refuses options that the sockets cannot be given. */
  checkOptions: (options: NodeOptions) => void;
  /** Listens to the page; returns what stops it. */
  watch: (listen: (signal: LifeSignal) => void) => () => void;
  /** Where an error goes that nobody listens for. Default: thrown on an empty stack, so that the platform reports it. */
  raise: (error: unknown) => void;
}
