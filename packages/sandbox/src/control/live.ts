import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the page is told of as it happens. */
export type LiveName = 'entry' | 'state' | 'clock' | 'faults' | 'phones' | 'reset';

interface Told {
  id: number;
  name: LiveName;
  data: () => unknown;
}

/** A client that reads slower than this much is let go; it comes back and catches up, or is told what it lost. */
const BACKLOG = 4 * 1024 * 1024;

const KEEP_ALIVE = 15_000;

/**
 * Server-sent events with memory: a client that comes back says with `Last-Event-ID` how far it got, and gets the rest. Where
 * that is forgotten, or was another process, it is told `lost` and has to read everything anew.
 */
export class Live {
  /** Tells this process from an earlier one on the same port. */
  readonly #name: string;
  readonly #kept: number;
  #told: Told[] = [];
  #count = 0;
  readonly #clients = new Set<ServerResponse>();
  #alive: NodeJS.Timeout | undefined;

  constructor(name: string, kept = 2_000) {
    this.#name = name;
    this.#kept = kept;
  }

  /** How many read along. */
  get clients(): number {
    return this.#clients.size;
  }

  /** @param data Asked for only when somebody is there to read it: now, or when they come back. */
  tell(name: LiveName, data: () => unknown): void {
    this.#count += 1;
    const told: Told = { id: this.#count, name, data };
    this.#told.push(told);
    if (this.#told.length > this.#kept * 2) this.#told.splice(0, this.#told.length - this.#kept);
    if (this.#clients.size === 0) return;
    const event = this.#text(told);
    for (const client of this.#clients) {
      client.write(event);
      if (client.writableLength > BACKLOG) client.destroy();
    }
  }

  /** Lets a client read along, until it goes. */
  join(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // A proxy that collects the events would make a live list of them no such thing.
      'x-accel-buffering': 'no',
    });
    response.write('retry: 1000\n\n');
    const last = request.headers['last-event-id'];
    if (typeof last === 'string') this.#resume(response, last);
    this.#clients.add(response);
    this.#alive ??= setInterval(() => this.#keepAlive(), KEEP_ALIVE).unref();
    response.on('close', () => this.#leave(response));
  }

  stop(): void {
    clearInterval(this.#alive);
    this.#alive = undefined;
    for (const client of this.#clients) client.destroy();
    this.#clients.clear();
  }

  #resume(response: ServerResponse, last: string): void {
    const [, name, number] = /^(.*)-(\d+)$/.exec(last) ?? [];
    const oldest = this.#told[0]?.id ?? this.#count + 1;
    const known = name === this.#name && Number(number) <= this.#count && Number(number) >= oldest - 1;
    if (!known) {
      response.write(`id: ${this.#name}-${this.#count}\nevent: lost\ndata: {}\n\n`);
      return;
    }
    for (const told of this.#told) if (told.id > Number(number)) response.write(this.#text(told));
  }

  #text({ id, name, data }: Told): string {
    return `id: ${this.#name}-${id}\nevent: ${name}\ndata: ${JSON.stringify(data() ?? {})}\n\n`;
  }

  #keepAlive(): void {
    for (const client of this.#clients) client.write(': alive\n\n');
  }

  #leave(client: ServerResponse): void {
    this.#clients.delete(client);
    if (this.#clients.size > 0) return;
    clearInterval(this.#alive);
    this.#alive = undefined;
  }
}
