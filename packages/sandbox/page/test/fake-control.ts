// The control API as the page sees it, without a sandbox behind it: what no real one can be brought to in a moment (ten thousand
// entries, every kind of message, an end and a beginning) is there at once.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type {
  Delivery,
  Endpoint,
  Entry,
  Fault,
  Phone,
  PhoneMessage,
  SandboxState,
  ShownEntry,
} from '../src/api/types.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What the fake knows; a test changes it and tells the page. */
export class FakeControl {
  state: SandboxState;
  entries: Entry[] = [];
  whole: Map<number, Omit<ShownEntry, 'entry'>> = new Map();
  phones: Phone[] = [];
  messages: Map<string, PhoneMessage[]> = new Map();
  documents: Map<string, unknown[]> = new Map();
  faults: Fault[] = [];
  endpoints: Endpoint[] = [];
  deliveries: Delivery[] = [];
  /** What the page asked for that changes something: method, path, body. */
  readonly asked: { method: string; path: string; body: unknown }[] = [];
  readonly #folder: string;
  #server: Server | undefined;
  readonly #clients = new Set<ServerResponse>();
  #port = 0;

  constructor(folder: string) {
    this.#folder = folder;
    const none = 'http://127.0.0.1:0';
    this.state = {
      version: '0.0.0',
      seed: 7,
      urls: { page: none, linktor: none, antonnia: none, sinch: none, realtime: none },
      clock: { now: '2026-01-01T09:30:00.000Z', stopped: true },
      counts: {},
      dropped: 0,
      example: [],
    };
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Listens, again on the port it had. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#clients.clear();
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  get watchers(): number {
    return this.#clients.size;
  }

  tell(event: string, data: unknown): void {
    for (const client of this.#clients) client.write(`event: ${event}\ndata: ${JSON.stringify(data ?? {})}\n\n`);
  }

  add(...entries: Entry[]): void {
    this.entries.push(...entries);
    for (const entry of entries) this.tell('entry', entry);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    if (!url.pathname.startsWith('/api/')) return this.#file(url.pathname, response);
    const path = decodeURIComponent(url.pathname.slice(5));
    const method = request.method ?? 'GET';
    if (path === 'live') return this.#join(response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (method !== 'GET') this.asked.push({ method, path, body });
    const said = method === 'GET' ? this.#read(path, url.searchParams) : this.#change(method, path, body);
    response.writeHead(said === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said ?? { code: 'NOT_FOUND', message: `There is nothing at ${path}.` }));
  }

  #read(path: string, query: URLSearchParams): unknown {
    const [first = '', ...rest] = path.split('/');
    if (first === 'timeline' && rest.length === 0) {
      const before = Number(query.get('before') ?? Number.POSITIVE_INFINITY);
      const older = this.entries.filter(({ seq }) => seq < before);
      return { entries: older.slice(-Number(query.get('limit'))).reverse(), dropped: this.state.dropped };
    }
    if (first === 'timeline' && rest[1] === 'code') return { curl: 'curl …', typescript: 'await …' };
    if (first === 'timeline') {
      const entry = this.entries.find(({ seq }) => seq === Number(rest[0]));
      return entry && { entry, violations: [], ...this.whole.get(entry.seq) };
    }
    if (first === 'phones' && rest.length > 0) return { messages: this.messages.get(rest.join('/')) ?? [] };
    if (first === 'resources' && rest.length > 0) return { items: this.documents.get(rest.join('/')) ?? [] };
    if (first === 'resources')
      return [...this.documents].map(([name, items]) => {
        const [platform, collection] = name.split('/');
        return { platform, collection, count: items.length };
      });
    const { state, phones, faults, endpoints, deliveries } = this;
    return ({ state, phones, faults, endpoints, deliveries } as Record<string, unknown>)[first];
  }

  #change(method: string, path: string, body: unknown): unknown {
    if (path === 'faults' && method === 'PUT') {
      this.faults = (body as Fault[]).map((fault, at) => ({ ...fault, id: `fault_${at + 1}` }));
      this.tell('faults', this.faults);
      return this.faults;
    }
    if (path === 'clock') {
      const { stop, start, advance } = body as { stop?: true; start?: true; advance?: number };
      const { clock } = this.state;
      const now = new Date(Date.parse(clock.now) + (advance ?? 0)).toISOString();
      this.state = { ...this.state, clock: { now, stopped: stop ? true : start ? false : clock.stopped } };
      this.tell('clock', this.state.clock);
      return this.state.clock;
    }
    if (path === 'reset') {
      this.entries = [];
      this.tell('reset', {});
    }
    return {};
  }

  #join(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('retry: 100\n\n');
    this.#clients.add(response);
    response.on('close', () => this.#clients.delete(response));
  }

  #file(path: string, response: ServerResponse): void {
    const name = path === '/' ? 'index.html' : path.slice(1);
    try {
      const bytes = readFileSync(join(this.#folder, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }
}
