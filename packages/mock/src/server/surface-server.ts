import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { MockError, messageOf } from '../errors.ts';
import { UnusablePrefer } from '../examples/prefer.ts';
import { NoAnswer } from '../prism.ts';
import { answerControl, isControl } from '../realtime/http.ts';
import type { RealtimeHub } from '../realtime/hub.ts';
import { refuse, refuseRoute } from '../refusals/refuse.ts';
import { ownAnswer } from '../respond/answer.ts';
import { received as asReceived, Sent } from '../respond/exchange.ts';
import type { AnswerSource, Exchange, Responder, ValidRequest } from '../respond/types.ts';
import { validRequest } from '../respond/valid-request.ts';
import { scriptedAnswer } from '../scripted/answer.ts';
import { answersAtAll, sendFaulty } from '../scripted/fault.ts';
import { ScriptQueue } from '../scripted/queue.ts';
import { SURFACES } from '../surfaces.ts';
import type { RequestRecord, ScriptedAnswer, Surface, Violation } from '../types.ts';
import { validateAnswer, validateRequest } from '../validation/validator.ts';
import { isError, violation } from '../validation/violation.ts';
import { type Answer, problem, send } from './answer.ts';
import { allowOrigin, isPreflight } from './cors.ts';
import { type Listed, type Operation, operationId } from './operations.ts';
import { redact } from './redact.ts';
import { remarks } from './remarks.ts';
import { loggableBody, type MockRequest, readBody, requestHead } from './request.ts';
import { type Match, Router } from './router.ts';
import { UnreadableBody } from './unreadable-body.ts';

export type Observation = Omit<RequestRecord, 'seq'>;

type Found = Match<Operation>;
type Routed = Extract<Found, { path: string }>;

/** The answer to one request, and what is to be said about it. */
interface Outcome {
  answer: Answer;
  violations: Violation[];
  source: AnswerSource;
  /** What befell it: a script, or what `disturb` said. */
  script?: ScriptedAnswer;
}

interface Parts {
  surface: Surface;
  operations: readonly Listed[];
  /** Returns the record it keeps. */
  observe: (observation: Observation) => RequestRecord;
  respond?: Responder | undefined;
  disturb?: ((request: ValidRequest) => ScriptedAnswer | undefined) | undefined;
  onExchange?: ((exchange: Exchange) => void) | undefined;
  /** What is served beside the REST operations, on the same port. */
  realtime?: RealtimeHub | undefined;
  /** Whether that can be controlled by calls. */
  control: boolean;
}

/** One surface on one port. */
export class SurfaceServer {
  readonly scripts: ScriptQueue;
  readonly #parts: Parts;
  readonly #router: Router<Listed>;
  readonly #server: Server;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#router = new Router(parts.operations);
    this.scripts = new ScriptQueue(parts.operations);
    this.#server = createServer((message, response) => void this.#serve(message, response));
    // A connection that the server closes while a request is on its way is a failure nobody asked for: Node does so after five
    // idle seconds, which on a busy machine catches clients. They close what they do not need, and `close()` the rest.
    this.#server.keepAliveTimeout = 0;
    parts.realtime?.attach(this.#server);
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
    await this.#parts.realtime?.stop();
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
    const { realtime, control } = this.#parts;
    if (realtime !== undefined && control && isControl(message))
      return answerControl(realtime.actions, message, response);
    const started = performance.now();
    const at = new Date().toISOString();
    const head = requestHead(message);
    const match = this.#find(head.method, head.path);
    let request: MockRequest = { ...head, body: null, size: 0 };
    let outcome: Outcome;
    try {
      request = { ...head, ...(await readBody(message)) };
      outcome =
        match.operation === undefined
          ? await this.#noRoute(request, match.allowed)
          : await this.#answer(match, request);
    } catch (error) {
      if (message.destroyed && !message.complete) return;
      outcome = await this.#failure(error, match, request);
    }
    const { answer, violations, source, script } = outcome;
    const record = this.#parts.observe({
      at,
      surface: this.#parts.surface,
      operationId: match.operation === undefined ? null : operationId(match.operation),
      method: request.method,
      path: request.path,
      query: redact(request.query),
      headers: redact(request.headers),
      body: redact(loggableBody(request)),
      status: script === undefined || answersAtAll(script) ? answer.status : 0,
      responseType: answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? null,
      durationMs: Math.round((performance.now() - started + (script?.delay ?? 0)) * 10) / 10,
      scripted: script !== undefined,
      violations,
    });
    Object.assign(answer.headers, remarks(match.operation, violations));
    const { onExchange } = this.#parts;
    const sent = onExchange && new Sent(answer);
    await deliver(sent?.answer ?? answer, script, response).catch(() => response.destroy());
    if (onExchange === undefined || sent === undefined) return;
    await left(response);
    onExchange({ record, source, answer: sent.told(response), received: asReceived(request, message.url) });
  }

  #find(method: string, path: string): Found {
    const match = this.#router.find(method, path);
    return match.operation === undefined ? match : { ...match, operation: match.operation.operation };
  }

  /** A valid request takes the next scripted answer that fits, else the responder's or the specification's. */
  async #answer({ operation, path, params }: Routed, received: MockRequest): Promise<Outcome> {
    const request = { ...received, path };
    const violations = await validateRequest(operation, request);
    if (violations.some(isError)) return this.#refuse(operation, request, violations);
    const { surface, respond, disturb } = this.#parts;
    // Made where somebody looks, and once.
    let look: Promise<ValidRequest> | undefined;
    const seen = (): Promise<ValidRequest> => (look ??= validRequest(surface, operation, received, params));
    const waiting = this.scripts.take(operationId(operation), received);
    const script = waiting ?? disturb?.(await seen());
    const outcome: Omit<Outcome, 'answer'> = { violations, source: waiting === undefined ? 'disturb' : 'once' };
    const own = async (): Promise<Answer> => {
      const { answer, source } = await ownAnswer(respond, operation, request, seen);
      const broken = await validateAnswer(operation, answer);
      violations.push(...broken);
      if (script === undefined) outcome.source = source;
      if (source !== 'example' || !broken.some(isError)) return answer;
      return problem(500, 'Broken example', 'The example in the specification breaks its own schema.', broken);
    };
    if (script === undefined) return { answer: await own(), ...outcome };
    return { answer: await scriptedAnswer(script, own), ...outcome, script };
  }

  async #refuse(operation: Operation, request: MockRequest, violations: Violation[]): Promise<Outcome> {
    const answer = await refuse(operation, request, violations, SURFACES[this.#parts.surface].invalid);
    return { answer, violations, source: 'refusal' };
  }

  async #noRoute(request: MockRequest, allowed: string[]): Promise<Outcome> {
    const { method, path } = request;
    const known = allowed.length > 0;
    const message = known
      ? `${path} does not take ${method}; it takes ${allowed.join(', ')}.`
      : `The specification has no path that matches ${path}.`;
    const violations: Violation[] = [
      { direction: 'request', location: ['path'], severity: 'error', rule: known ? 'method' : 'path', message },
    ];
    const { noRoute } = SURFACES[this.#parts.surface];
    if (noRoute !== undefined) {
      return {
        answer: { status: 404, headers: { 'content-type': 'text/plain' }, body: noRoute },
        violations,
        source: 'refusal',
      };
    }
    const answer = await refuseRoute(this.#parts.operations, request, violations);
    return {
      answer: known ? { ...answer, headers: { ...answer.headers, allow: allowed.join(', ') } } : answer,
      violations,
      source: 'refusal',
    };
  }

  async #failure(error: unknown, match: Found, request: MockRequest): Promise<Outcome> {
    const unusable = complaintOf(error);
    if (unusable !== undefined) {
      return match.operation === undefined
        ? this.#noRoute(request, match.allowed)
        : this.#refuse(match.operation, request, [unusable]);
    }
    const message = messageOf(error);
    const status = error instanceof NoAnswer ? error.status : 500;
    const direction = status < 500 ? 'request' : 'response';
    const violations: Violation[] = [{ direction, location: [], severity: 'error', message }];
    return {
      answer: problem(status, status < 500 ? 'No such answer' : 'The mock failed', message, violations),
      violations,
      source: status < 500 ? 'refusal' : 'example',
    };
  }
}

/** What the caller did wrong, where that came out as an exception. */
function complaintOf(error: unknown): Violation | undefined {
  if (error instanceof UnreadableBody) return violation(['body'], error.rule, error.message);
  if (error instanceof UnusablePrefer) return violation(['header', 'prefer'], 'prefer', error.message);
  return undefined;
}

async function deliver(answer: Answer, script: ScriptedAnswer | undefined, response: ServerResponse): Promise<void> {
  if (script?.delay) {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    await wait(script.delay, undefined, { signal: gone.signal });
  }
  if (script?.fault === undefined) await send(answer, response);
  else await sendFaulty(answer, { ...script, fault: script.fault }, response);
}

/** Resolves when nothing more of an answer will leave. */
async function left(response: ServerResponse): Promise<void> {
  if (!response.writableFinished && !response.closed) await once(response, 'close');
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
