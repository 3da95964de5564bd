/** A message, as the specification's schema `Message` has it; fields it has besides are kept. */
export interface MockMessage {
  id: string;
  conversationId: string;
  direction: string;
  contentType: string;
  content: { text?: string };
  status: string;
  externalId?: string;
  senderId?: string;
  senderType: string;
  metadata?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

/** Any frame; the specification's `RealtimeServerFrame` decides what is one. */
export type MockFrame = { type: string } & Record<string, unknown>;

/** A page of messages, as the specification's schema `MessagePage` has it. */
export interface MockMessagePage {
  data: MockMessage[];
  pagination: { total: number; limit: number; offset: number; hasMore: boolean; nextCursor?: string };
}

/** Which messages to list. */
export interface MessageQuery {
  /** Default 20, at most 100. */
  limit?: number;
  /** Default 0. */
  offset?: number;
  /** A `nextCursor` of an earlier page; wins over `offset`. */
  cursor?: string;
}

/**
 * Where the server's messages are. {@link MessageStore} is one; a REST mock that has messages of its own is linked by
 * passing an object with these two methods.
 */
export interface Messages {
  append(message: MockMessage): void;
  page(conversationId: string, query?: MessageQuery): MockMessagePage;
}

/** What a connection came with. */
export interface Credential {
  /** `x-api-key` header, `Authorization: Bearer` header, or the query parameter. */
  via: 'api-key-header' | 'bearer-header' | 'api-key-query' | 'token-query';
  value: string;
}

/**
 * Something to go wrong.
 *
 * Faults of the handshake wait for the next connections; faults of frames wait for the next frames; the others happen at
 * once. `connection` limits a fault to one connection (see {@link LogEntry.connection}); without it, it is for any.
 */
export type Fault =
  /** Answers handshakes with an HTTP status (default 503), or cuts them off when it is 0. */
  | { kind: 'refuse'; status?: number; count?: number }
  /** Leaves handshakes without an answer. */
  | { kind: 'hang'; count?: number }
  /** Holds back everything after and including the next frame for so long; the order stays. */
  | { kind: 'delay'; ms: number; count?: number; connection?: number }
  /** Sends the next frames nowhere. */
  | { kind: 'drop'; count?: number; connection?: number }
  /** Sends the next frames twice. */
  | { kind: 'duplicate'; count?: number; connection?: number }
  /** Sends the next frame after the one that follows it (or after 50 ms without one). */
  | { kind: 'reorder'; count?: number; connection?: number }
  /** Sends broken JSON, or what `text` says. */
  | { kind: 'malformed'; text?: string; connection?: number }
  /** Sends a frame of so many bytes (default 2 MiB). */
  | { kind: 'oversized'; bytes?: number; connection?: number }
  /** Neither reads nor writes any more, and does not close: a peer behind a dead proxy. */
  | { kind: 'half-open'; connection?: number }
  /** Reads nothing for so long. */
  | { kind: 'slow-reader'; ms: number; connection?: number }
  /** Ends the connection: abruptly, or with a close code. */
  | { kind: 'kill'; code?: number; reason?: string; connection?: number }
  /** Refuses the credential from now on, and closes connections that use it with 4401 (or `code`). */
  | { kind: 'auth-expiry'; code?: number; connection?: number };

export type FaultKind = Fault['kind'];

/** Something that happened. Holds no credential. */
export interface LogEntry {
  /** Milliseconds since the server started. */
  at: number;
  /** Number of the connection, from 1 in the order of handshakes; 0 for what concerns none. */
  connection: number;
  event: /** A handshake was answered with an upgrade. */
    | 'open'
    /** A handshake was refused. */
    | 'refused'
    /** A connection ended. */
    | 'close'
    /** A frame arrived. */
    | 'received'
    /** A frame was sent. */
    | 'sent'
    /** A frame arrived that the specification does not allow. */
    | 'violation'
    /** A fault took effect. */
    | 'fault'
    /** Messages were listed over HTTP. */
    | 'listed';
  /** Type of the frame, kind of the fault, close code or HTTP status. */
  what: string | number;
  conversationId?: string;
  detail?: string;
}

export interface RealtimeServerOptions {
  /** Default: any free one. */
  port?: number;
  /** Address to listen on. Default `127.0.0.1`. */
  host?: string;
  /** Path of the WebSocket. Default `/ws`. */
  path?: string;
  /** Where messages are kept. Default: a store of its own. */
  messages?: Messages;
  /** Who may connect. Default: anybody with a credential that has not expired. */
  authorize?: (credential: Credential | undefined) => boolean;
  /** Whether ping frames are answered with pong frames, which the specification leaves open. Default: true. */
  pong?: boolean;
  /** Your own specification file. Default: the one this package carries. */
  spec?: string;
  /** Entries kept in the log, the newest. Default: 10000. */
  logSize?: number;
}

export interface RealtimeServer extends AsyncDisposable {
  /** `ws://…/ws`. */
  readonly url: string;
  /** `http://…`: `GET /conversations/{id}/messages`, and the control of this server (see the README). */
  readonly httpUrl: string;
  /** Where messages are kept. */
  readonly messages: Messages;
  /** What happened, oldest first. */
  readonly log: readonly LogEntry[];
  /** What arrived against the specification. A test ends well when this is empty. */
  readonly violations: readonly LogEntry[];
  /** Numbers of the open connections. */
  readonly connections: readonly number[];
  /** Keeps a message and sends it to whoever is subscribed to its conversation. */
  publish(message: MockMessage): void;
  /** Sends a frame to whoever is subscribed to its conversation; one without `conversationId` goes to everybody. */
  send(frame: MockFrame): void;
  /** Conversations a connection is subscribed to; of all connections without a number. */
  subscriptions(connection?: number): string[];
  /** Lets something go wrong. */
  fault(fault: Fault): void;
  /** Resolves with the first entry, past or future, that matches. */
  waitFor(match: (entry: LogEntry) => boolean): Promise<LogEntry>;
  /** Forgets faults that have not happened yet, expired credentials, and the log. */
  reset(): void;
  /** Cuts all connections and releases the port. */
  stop(): Promise<void>;
}
