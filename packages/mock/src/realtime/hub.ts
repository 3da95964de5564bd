import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { credentialOf } from './credential.ts';
import { type FrameSchemas, frameSchemas } from './frame-schemas.ts';
import type { HttpActions } from './http.ts';
import { Log } from './log.ts';
import { MessageStore } from './message-store.ts';
import { isFrameFault, Peer } from './peer.ts';
import type {
  Credential,
  Fault,
  LogEntry,
  Messages,
  MockFrame,
  MockMessage,
  RealtimeServer,
  RealtimeServerOptions,
} from './types.ts';

/** Frames a client may send that are larger than this end its connection, as on the self-hosted platform. */
const MAX_FRAME = 512 * 1024;
const OVERSIZED = 2 * 1024 * 1024;

/** What a hub can be told, beside where to listen. */
interface HubOptions extends Omit<RealtimeServerOptions, 'port' | 'host' | 'spec' | 'authorize'> {
  /** Your own specification file. Default: the one this package carries. */
  spec?: string | undefined;
  /** Who may connect. Default: anybody with a credential that has not expired. */
  authorize?: RealtimeServerOptions['authorize'] | undefined;
  /** Called with each entry of the log. */
  onEntry?: ((entry: LogEntry) => void) | undefined;
}

/** The platform's WebSocket, on whatever HTTP server it is attached to. */
export class RealtimeHub implements Omit<RealtimeServer, 'url' | 'httpUrl'> {
  readonly messages: Messages;
  readonly #log: Log;
  readonly #schemas: FrameSchemas;
  readonly #ws = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false });
  readonly #authorize: (credential: Credential | undefined) => boolean;
  /** Path of the WebSocket. */
  readonly path: string;
  readonly #pong: boolean;
  readonly #peers = new Map<number, Peer>();
  /** Sockets of handshakes that get no answer. */
  readonly #hanging = new Set<Socket>();
  #faults: (Fault & { left: number })[] = [];
  #expired = new Set<string>();
  #count = 0;

  constructor({ messages, authorize, path = '/ws', pong = true, spec, logSize = 10_000, onEntry }: HubOptions = {}) {
    this.messages = messages ?? new MessageStore();
    this.#authorize = authorize ?? ((credential) => credential !== undefined);
    this.path = path;
    this.#pong = pong;
    this.#schemas = frameSchemas(spec);
    this.#log = new Log(logSize, onEntry);
  }

  /** Answers the handshakes that come to a server. */
  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket as Socket, head));
  }

  /** Reads the specification, unless that is done. */
  load(): void {
    this.#schemas.load();
  }

  /** What can be asked of it over HTTP. */
  get actions(): HttpActions {
    return {
      messages: this.messages,
      listed: (conversationId) => this.#log.add({ connection: 0, event: 'listed', what: 'messages', conversationId }),
      publish: (message) => this.publish(message),
      send: (frame) => this.send(frame),
      fault: (fault) => this.fault(fault),
      reset: () => this.reset(),
      status: () => ({ connections: this.connections, violations: this.violations, log: this.log }),
    };
  }

  get log(): readonly LogEntry[] {
    return this.#log.entries;
  }

  get violations(): readonly LogEntry[] {
    return this.#log.violations;
  }

  get connections(): readonly number[] {
    return [...this.#peers.keys()];
  }

  publish(message: MockMessage): void {
    const problem = this.#schemas.message(message);
    if (problem) throw new TypeError(`not a message of the specification: ${problem}`);
    this.messages.append(message);
    this.send({ type: 'message', conversationId: message.conversationId, message });
  }

  send(frame: MockFrame): void {
    const problem = this.#schemas.server(frame);
    if (problem) throw new TypeError(`not a frame of the specification: ${problem}`);
    const { conversationId } = frame as { conversationId?: string };
    const text = JSON.stringify(frame);
    for (const peer of this.#peers.values()) {
      if (conversationId === undefined || peer.subscriptions.has(conversationId)) this.#send(peer, frame, text);
    }
  }

  subscriptions(connection?: number): string[] {
    const peers = [...this.#peers.values()].filter(({ number }) => connection === undefined || number === connection);
    return [...new Set(peers.flatMap(({ subscriptions }) => [...subscriptions]))];
  }

  fault(fault: Fault): void {
    if (fault.kind === 'refuse' || fault.kind === 'hang' || isFrameFault(fault)) {
      this.#faults.push({ ...fault, left: ('count' in fault ? fault.count : undefined) ?? 1 });
      return;
    }
    const { connection } = fault as { connection?: number };
    for (const peer of [...this.#peers.values()]) {
      if (connection !== undefined && peer.number !== connection) continue;
      this.#log.add({ connection: peer.number, event: 'fault', what: fault.kind });
      this.#befall(peer, fault);
    }
  }

  waitFor(match: (entry: LogEntry) => boolean): Promise<LogEntry> {
    return this.#log.waitFor(match);
  }

  reset(): void {
    this.#faults = [];
    this.#expired.clear();
    this.#log.clear();
  }

  /** Cuts all connections. */
  async stop(): Promise<void> {
    for (const { socket } of this.#peers.values()) socket.terminate();
    for (const socket of this.#hanging) socket.destroy();
    this.#ws.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    // Before the connection stands: its first frame must not wait for this.
    this.load();
    const fault = this.#take((one) => one.kind === 'refuse' || one.kind === 'hang', 0);
    if (fault?.kind === 'hang') {
      this.#hanging.add(socket);
      socket.on('close', () => this.#hanging.delete(socket));
      return;
    }
    const credential = credentialOf(request);
    const path = new URL(request.url ?? '/', 'http://mock').pathname;
    let status: number | undefined;
    if (fault?.kind === 'refuse') status = fault.status ?? 503;
    else if (path !== this.path) status = 404;
    else if (!this.#authorize(credential) || (credential && this.#expired.has(credential.value))) status = 401;
    if (status === undefined) {
      this.#ws.handleUpgrade(request, socket, head, (ws) => this.#accept(ws, credential));
      return;
    }
    this.#log.add({ connection: 0, event: 'refused', what: status });
    if (status === 0) socket.destroy();
    else socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }

  #accept(socket: WebSocket, credential: Credential | undefined): void {
    const peer = new Peer(++this.#count, socket, credential);
    this.#peers.set(peer.number, peer);
    this.#log.add({ connection: peer.number, event: 'open', what: credential?.via ?? 'no credential' });
    socket.on('message', (data, isBinary) => this.#receive(peer, isBinary ? '' : data.toString()));
    // Always followed by `close`.
    socket.on('error', () => {});
    socket.on('close', (code) => {
      peer.dispose();
      this.#peers.delete(peer.number);
      this.#log.add({ connection: peer.number, event: 'close', what: code });
    });
  }

  #receive(peer: Peer, text: string): void {
    if (peer.dead) return;
    let frame: { type?: unknown; conversationId?: unknown } | undefined;
    try {
      frame = JSON.parse(text) as typeof frame;
    } catch {
      // No frame: what the schema says to `undefined` is right for it.
    }
    const problem = this.#schemas.client(frame);
    const what = String(frame?.type);
    const conversation = typeof frame?.conversationId === 'string' ? { conversationId: frame.conversationId } : {};
    const entry = { connection: peer.number, what, ...conversation };
    if (problem) {
      this.#log.add({ ...entry, event: 'violation', detail: problem });
      return;
    }
    this.#log.add({ ...entry, event: 'received' });
    if (what === 'subscribe') peer.subscriptions.add(String(frame?.conversationId));
    if (what === 'unsubscribe') peer.subscriptions.delete(String(frame?.conversationId));
    if (what === 'ping' && this.#pong) this.#send(peer, { type: 'pong' }, '{"type":"pong"}');
  }

  #send(peer: Peer, { type, conversationId }: MockFrame, text: string): void {
    const fault = type === 'pong' ? undefined : this.#take(isFrameFault, peer.number);
    if (fault) this.#log.add({ connection: peer.number, event: 'fault', what: fault.kind });
    const conversation = typeof conversationId === 'string' ? { conversationId } : {};
    this.#log.add({ connection: peer.number, event: 'sent', what: type, ...conversation });
    peer.send(text, fault);
  }

  /** The next fault that waits for this. */
  #take(match: (fault: Fault) => boolean, connection: number): Fault | undefined {
    const fault = this.#faults.find((one) => {
      const wanted = (one as { connection?: number }).connection;
      return match(one) && (wanted === undefined || wanted === connection);
    });
    if (fault && --fault.left <= 0) this.#faults.splice(this.#faults.indexOf(fault), 1);
    return fault;
  }

  #befall(peer: Peer, fault: Fault): void {
    const { socket } = peer;
    switch (fault.kind) {
      case 'kill':
        if (fault.code === undefined) socket.terminate();
        else socket.close(fault.code, fault.reason ?? '');
        break;
      case 'half-open':
        peer.freeze();
        break;
      case 'slow-reader':
        peer.dawdle(fault.ms);
        break;
      case 'malformed':
        peer.send(fault.text ?? '{"type":"message","conversationId"');
        break;
      case 'oversized':
        peer.send(JSON.stringify({ type: 'typing', padding: 'x'.repeat(fault.bytes ?? OVERSIZED) }));
        break;
      case 'auth-expiry':
        if (peer.credential) this.#expired.add(peer.credential.value);
        socket.close(fault.code ?? 4401, 'credential expired');
        break;
      default:
        break;
    }
  }
}
