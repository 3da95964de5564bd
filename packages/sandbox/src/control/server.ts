import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SandboxError } from '../error.ts';
import type { Controlled } from './controlled.ts';
import { unwelcome } from './guard.ts';
import type { Live } from './live.ts';
import { servePage } from './page.ts';
import { readJson, sendError, sendJson } from './reply.ts';
import { findRoute } from './routes.ts';

/** A snapshot is as large as what the sandbox remembers; nothing else is large. */
const LIMIT = { snapshot: 256 * 1024 * 1024, other: 4 * 1024 * 1024 };

/** Where to listen, and to which names to answer. */
export interface ControlOptions {
  port: number;
  host: string;
  /** Names, beside addresses and localhost, by which the control API may be called. */
  allowedHosts: readonly string[];
}

/** The page and its API, on a port of their own. */
export class ControlServer {
  readonly live: Live;
  readonly #server: Server;
  readonly #options: ControlOptions;
  readonly #sandbox: () => Controlled;

  /** The sandbox is asked for with each call: it stands only once this address is known. */
  constructor(sandbox: () => Controlled, live: Live, options: ControlOptions) {
    this.#sandbox = sandbox;
    this.live = live;
    this.#options = options;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    // As the mock's: a connection closed from here while a request is on its way is a failure nobody asked for.
    this.#server.keepAliveTimeout = 0;
  }

  /** Resolves to the address of the page. */
  async listen(): Promise<string> {
    const { port, host } = this.#options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, port)));
      this.#server.listen(port, host, resolve);
    });
    const { port: actual } = this.#server.address() as AddressInfo;
    return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
  }

  async stop(): Promise<void> {
    this.live.stop();
    if (!this.#server.listening) return;
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = new URL(request.url ?? '/', 'http://sandbox.invalid');
      const refused = unwelcome(request, this.#options.allowedHosts);
      const api = url.pathname === '/api' || url.pathname.startsWith('/api/');
      // Somebody may follow a link to the page from anywhere; that is no call, and nothing can frame it.
      const visit = !api && refused?.code === 'FOREIGN_ORIGIN' && request.method === 'GET';
      if (refused !== undefined && !visit) {
        return sendJson(response, refused.status, { code: refused.code, message: refused.message });
      }
      response.setHeader('x-content-type-options', 'nosniff');
      if (api) return await this.#call(url, request, response);
      if (request.method !== 'GET' && request.method !== 'HEAD') return sendJson(response, 405, NO_METHOD);
      await servePage(url.pathname, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else sendError(response, error);
    }
  }

  async #call(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = url.pathname.replace(/^\/api\/?/, '');
    const method = request.method ?? 'GET';
    if (path === 'live' && method === 'GET') return this.live.join(request, response);
    const found = findRoute(method, path);
    if (found === undefined) throw new SandboxError('NOT_FOUND', `There is nothing at ${path}.`, 'See the README.');
    const body = await readJson(request, path === 'snapshot' ? LIMIT.snapshot : LIMIT.other);
    const said = await found.route({ sandbox: this.#sandbox(), parts: found.parts, query: url.searchParams, body });
    sendJson(response, 200, said);
  }
}

const NO_METHOD = { code: 'INVALID_OPTION', message: 'The page is only read.' };

function listenError(cause: NodeJS.ErrnoException, port: number): SandboxError {
  if (cause.code === 'EADDRINUSE') {
    const problem = `Port ${port}, where the page would be, is taken, perhaps by another sandbox.`;
    return new SandboxError(
      'PORT_IN_USE',
      problem,
      'Stop what holds it, or take free ports: `port: 0`, or `--port 0`.',
      {
        cause,
      },
    );
  }
  return new SandboxError(
    'LISTEN_FAILED',
    `Cannot listen for the page: ${cause.message}.`,
    'Correct `host` or `port`.',
    {
      cause,
    },
  );
}
