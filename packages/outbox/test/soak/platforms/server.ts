import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../plan.ts';
import { generatorFor } from '../random.ts';
import { departure } from './departure.ts';
import { type Episode, type Fault, type FaultRates, faultOf } from './faults.ts';
import type { Entry } from './history.ts';
import type { Ledger } from './ledger.ts';
import { fateOf, type Reports, type Told } from './reports.ts';

/** One request, read to its end. */
export interface Received {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: what clients send is theirs
  body: any;
}

/** What is said to it. */
export interface Answer {
  status: number;
  body: unknown;
}

/** A request to send a message. */
export interface Sending {
  /** Our number of the message, found in its text. */
  n: number;
  channel?: string;
  /** Whether the platform will have none of it. */
  refused: boolean;
  /** Whether its phone is out of reach. */
  undelivered: boolean;
  /** Really sends it, unless the platform knows the request already; the answer to it. */
  act(effect: (entry: Entry) => void): Answer;
}

/** What is particular to a platform. */
export interface Dialect {
  platform: Platform;
  /** What the request asks to send; `undefined` where it asks for something else. */
  sending(received: Received): Sending | undefined;
  /** Answers anything else: the history. */
  read(received: Received): Answer;
  /** The event that tells about a message. */
  event(entry: Entry, told: Told): unknown;
  /** The answer to a request that is refused or fails. */
  error(status: number, message: string, retryAfter?: number): Answer;
}

/** How bad a time the platforms give. */
export interface Weather {
  seed: number;
  faults: FaultRates;
  /** Requests between two bad moments of a platform, and their length in milliseconds; 0 requests: never. */
  episodeEvery: number;
  episodeFor: number;
  /** Milliseconds after which the client gives up; what acts late acts up to `lateness` after that. */
  timeout: number;
  lateness: number;
  /** What part of the looks at the history fails. */
  failingReads: number;
}

const RETRY_AFTER = 2;

/** A platform behind a port of the loopback, with the faults of its weather. */
export class PlatformServer {
  readonly #dialect: Dialect;
  readonly #ledger: Ledger;
  readonly #weather: Weather;
  readonly #reports: Reports;
  readonly #server: Server;
  #sends = 0;
  #episodes = 0;
  #episode: { kind: Episode; until: number; number: number } = { kind: undefined, until: 0, number: 0 };

  constructor(dialect: Dialect, ledger: Ledger, reports: Reports, weather: Weather) {
    this.#dialect = dialect;
    this.#ledger = ledger;
    this.#reports = reports;
    this.#weather = weather;
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('error', () => {});
      response.on('error', () => {});
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const url = new URL(request.url as string, 'http://platform');
        const body = text === '' ? undefined : JSON.parse(text);
        void this.#handle({ method: request.method as string, url, headers: request.headers, body }, response);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(received: Received, response: ServerResponse): Promise<void> {
    const sending = this.#dialect.sending(received);
    if (sending) return this.#send(sending, departure(received.headers), response);
    if (this.#now() !== undefined || Math.random() < this.#weather.failingReads) {
      this.#ledger.count('history out of reach');
      if (Math.random() < 0.5) return void response.socket?.resetAndDestroy();
      return this.#answer(response, this.#dialect.error(500, 'soak'));
    }
    await wait(5 * Math.random());
    this.#ledger.count('looks at the history');
    this.#answer(response, this.#dialect.read(received));
  }

  async #send(sending: Sending, left: number, response: ServerResponse): Promise<void> {
    const { seed, faults, timeout, lateness } = this.#weather;
    const { platform } = this.#dialect;
    const rates = sending.channel === undefined ? [platform] : [platform, `${platform}:${sending.channel}`];
    const seen = this.#ledger.arrive(platform, sending.n, rates, left);
    this.#sends += 1;
    const episode = this.#now();
    if (episode === 'throttled') return this.#throttle(response);
    const fault = episode === 'down' ? this.#downFault() : faultOf(seed, sending.n, seen.requests.length - 1, faults);
    this.#ledger.count(episode === 'down' ? 'down' : fault);
    const before = this.#before(fault, response);
    if (before) return before();
    if (sending.refused)
      return this.#answer(response, this.#dialect.error(422, 'the recipient is not on this channel'));
    if (fault === 'acts late') await wait(timeout + lateness * generatorFor(seed, sending.n, 3)());
    else await wait(2 + 10 * Math.random());
    const answer = sending.act((entry) => {
      this.#ledger.effect(seen);
      const fate = fateOf(seed, sending.n, sending.undelivered);
      this.#reports.tell(fate.map((told) => this.#dialect.event(entry, told)));
    });
    if (fault === 'slow') await wait(timeout * 0.6 * Math.random());
    this.#after(fault, response, answer);
  }

  /** What happens in place of acting, if anything. */
  #before(fault: Fault, response: ServerResponse): (() => void) | undefined {
    if (fault === 'silence before') return () => {};
    if (fault === 'reset before') return () => response.socket?.resetAndDestroy();
    if (fault === '500 before') return () => this.#answer(response, this.#dialect.error(500, 'soak'));
    if (fault === '503 before') return () => this.#answer(response, this.#dialect.error(503, 'soak'));
    return undefined;
  }

  /** How it ends when it has acted. */
  #after(fault: Fault, response: ServerResponse, answer: Answer): void {
    if (fault === 'silence after') return;
    if (fault === 'reset after') response.socket?.resetAndDestroy();
    else if (fault === 'half an answer') this.#half(response, answer);
    else this.#answer(response, this.#insteadOf(answer, fault));
  }

  #insteadOf(answer: Answer, fault: Fault): Answer {
    if (fault === '500 after') return this.#dialect.error(500, 'soak');
    if (fault === '502 after') return { status: 502, body: '<html>Bad Gateway</html>' };
    if (fault === '503 after') return this.#dialect.error(503, 'soak');
    return fault === 'nonsense after' ? { status: 200, body: '<html>Welcome</html>' } : answer;
  }

  #half(response: ServerResponse, { status, body }: Answer): void {
    const text = JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.socket?.resetAndDestroy());
  }

  #answer(response: ServerResponse, { status, body }: Answer, headers: Record<string, string> = {}): void {
    if (response.destroyed) return;
    const html = typeof body === 'string';
    response.writeHead(status, { 'content-type': html ? 'text/html' : 'application/json', ...headers });
    response.end(html ? body : JSON.stringify(body));
  }

  /** In what kind of bad moment the platform is now. */
  #now(): Episode {
    const { episodeEvery, episodeFor } = this.#weather;
    const now = performance.now();
    if (now < this.#episode.until) return this.#episode.kind;
    if (episodeEvery === 0 || this.#sends < episodeEvery * (this.#episodes + 1)) return undefined;
    this.#episodes += 1;
    const kind = this.#episodes % 2 === 1 ? 'throttled' : 'down';
    const length = kind === 'throttled' ? RETRY_AFTER * 1000 : episodeFor;
    this.#episode = { kind, until: now + length, number: this.#episodes };
    this.#ledger.count(`times ${kind}`);
    if (kind === 'throttled') {
      this.#ledger.pauses.push({ platform: this.#dialect.platform, from: now, until: now + length });
    }
    return kind;
  }

  /** Says for how long in one of the three ways that platforms have. */
  #throttle(response: ServerResponse): void {
    this.#ledger.count('429');
    const left = Math.ceil((this.#episode.until - performance.now()) / 1000);
    const inBody = this.#dialect.platform === 'linktor' && this.#episode.number % 4 === 1;
    const asDate = this.#episode.number % 4 === 3;
    const headers: Record<string, string> = {};
    if (!inBody)
      headers['retry-after'] = asDate ? new Date(Date.now() + left * 1000 + 999).toUTCString() : String(left);
    this.#answer(response, this.#dialect.error(429, 'too many', inBody ? left : undefined), headers);
  }

  #downFault(): Fault {
    const random = Math.random();
    return random < 0.5 ? '503 before' : random < 0.8 ? 'reset before' : '500 before';
  }
}
