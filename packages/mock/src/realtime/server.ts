import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockError } from '../errors.ts';
import { answerHttp } from './http.ts';
import { RealtimeHub } from './hub.ts';
import type { RealtimeServer, RealtimeServerOptions } from './types.ts';

/**
 * Starts a realtime server: the WebSocket of the platform, and the list of messages over HTTP on the same port.
 *
 * ```ts
 * await using server = await startRealtimeServer();
 * const realtime = new Realtime({ apiKey: 'any', url: server.url });
 * server.publish(message);
 * server.fault({ kind: 'kill' });
 * ```
 */
export async function startRealtimeServer(options: RealtimeServerOptions = {}): Promise<RealtimeServer> {
  const server = new StandaloneServer(options);
  await server.listen(options.port ?? 0, options.host ?? '127.0.0.1');
  return server;
}

/** The WebSocket on a port of its own. */
class StandaloneServer extends RealtimeHub implements RealtimeServer {
  readonly #http: Server;
  #host = '';

  constructor(options: RealtimeServerOptions) {
    super(options);
    this.load();
    const { actions } = this;
    this.#http = createServer((request, response) => {
      answerHttp(actions, request, response).catch((error: unknown) => response.destroy(error as Error));
    });
    this.attach(this.#http);
  }

  get url(): string {
    return `ws://${this.#host}${this.path}`;
  }

  get httpUrl(): string {
    return `http://${this.#host}`;
  }

  listen(port: number, host: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#http.once('error', (error: NodeJS.ErrnoException) => {
        const used = error.code === 'EADDRINUSE';
        const remedy = used ? 'Stop what uses it, or leave `port` out to get a free one.' : 'Check `port` and `host`.';
        const problem = `The realtime server cannot listen on ${host}:${port}.`;
        reject(new MockError(used ? 'PORT_IN_USE' : 'LISTEN_FAILED', problem, remedy, { cause: error }));
      });
      this.#http.listen(port, host, () => {
        this.#host = `${host.includes(':') ? `[${host}]` : host}:${(this.#http.address() as AddressInfo).port}`;
        resolve();
      });
    });
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#http.closeAllConnections();
    await new Promise<void>((resolve) => this.#http.close(() => resolve()));
  }
}
