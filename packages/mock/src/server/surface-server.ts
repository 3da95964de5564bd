import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockError, messageOf } from '../errors.ts';
import { ScriptQueue } from '../scripted/queue.ts';
import { SURFACES } from '../surfaces.ts';
import type { RequestRecord, Surface, Violation } from '../types.ts';
import type { Responder } from '../validation/prism.ts';
import { type Answer, problem, send } from './answer.ts';
import { allowOrigin, isPreflight } from './cors.ts';
import { type Operation, operationId } from './operations.ts';
import { redact } from './redact.ts';
import { loggableBody, type MockRequest, readBody, requestHead, UnreadableBody } from './request.ts';
import { type Match, Router } from './router.ts';

export type Observation = Omit<RequestRecord, 'seq'>;

type Routed = Extract<Match, { path: string }>;

interface Parts {
  surface: Surface;
  operations: Operation[];
  responder: Responder;
  observe: (observation: Observation) => void;
}

/** One surface on one port. */
export class SurfaceServer {
  readonly scripts: ScriptQueue;
  readonly #parts: Parts;
  readonly #router: Router;
  readonly #server: Server;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#router = new Router(parts.operations);
    this.scripts = new ScriptQueue(parts.operations);
    this.#server = createServer((message, response) => void this.#serve(message, response));
  }

  /** Resolves to the base URL once the port answers. */
  async listen(port: number, host: string): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) =>
        reject(listenError(error, this.#parts.surface, port)),
      );
      this.#server.listen(port, host, resolve);
    });
    const { port: actual } = this.#server.address() as AddressInfo;
    return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      // A kept-alive or half-read connection would hold the port, and the test run with it.
      this.#server.closeAllConnections();
    });
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    allowOrigin(message, response);
    if (isPreflight(message)) {
      response.writeHead(204).end();
      return;
    }
    const started = performance.now();
    const at = new Date().toISOString();
    const head = requestHead(message);
    const match = this.#router.find(head.method, head.path);
    let request: MockRequest = { ...head, body: null };
    let answer: Answer;
    try {
      request = { ...head, body: await readBody(message) };
      answer = match.operation === undefined ? noRoute(request, match.allowed) : await this.#answer(match, request);
    } catch (error) {
      if (message.destroyed && !message.complete) return;
      answer = failure(error);
    }
    this.#parts.observe({
      at,
      surface: this.#parts.surface,
      operationId: match.operation === undefined ? null : operationId(match.operation),
      method: request.method,
      path: request.path,
      query: redact(request.query),
      headers: redact(request.headers),
      body: redact(loggableBody(request)),
      status: answer.status,
      responseType: answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? null,
      durationMs: Math.round((performance.now() - started) * 10) / 10,
      scripted: answer.scripted ?? false,
      violations: answer.violations,
    });
    await send(answer, response).catch(() => response.destroy());
  }

  /** A valid request takes the next scripted answer if there is one; faults and streams to come hang in here too. */
  async #answer({ operation, path }: Routed, request: MockRequest): Promise<Answer> {
    const answer = await this.#parts.responder(operation, { ...request, path });
    const refused = answer.violations.some(
      ({ direction, severity }) => direction === 'request' && severity === 'error',
    );
    return (refused ? undefined : this.scripts.take(operationId(operation))) ?? answer;
  }
}

function noRoute({ method, path }: MockRequest, allowed: string[]): Answer {
  const known = allowed.length > 0;
  const message = known
    ? `${path} does not take ${method}; it takes ${allowed.join(', ')}.`
    : `The specification has no path that matches ${path}.`;
  const answer = problem(known ? 405 : 404, known ? 'Method not allowed' : 'No such path', message, [
    invalid(['path'], message),
  ]);
  return known ? { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } } : answer;
}

function failure(error: unknown): Answer {
  if (error instanceof UnreadableBody) {
    return problem(error.status, 'Unreadable body', error.message, [invalid(['body'], error.message)]);
  }
  const message = messageOf(error);
  return problem(500, 'The mock failed', message, [
    { direction: 'response', location: [], severity: 'error', message },
  ]);
}

function invalid(location: string[], message: string): Violation {
  return { direction: 'request', location, severity: 'error', message };
}

function listenError(cause: NodeJS.ErrnoException, surface: Surface, port: number): MockError {
  if (cause.code !== 'EADDRINUSE') {
    return new MockError(
      'LISTEN_FAILED',
      `Cannot listen for ${surface}: ${cause.message}.`,
      'Correct `host` or `ports`.',
      { cause },
    );
  }
  return new MockError(
    'PORT_IN_USE',
    `Port ${port}, where the ${SURFACES[surface].title} mock would listen, is taken, perhaps by another mock.`,
    'Stop what holds it, or let the mock choose free ports: `port: 0` in code, `--port 0` on the command line.',
    { cause },
  );
}
