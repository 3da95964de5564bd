import type { Agent, ClientRequest, IncomingMessage } from 'node:http';
import type { Cancellable, HttpAgent } from '../sender.ts';
import { MessageAnswer } from './answer.ts';
import { http, https } from './builtin.ts';
import { ACCEPTED } from './codings.ts';
import { queuedFor, sharedAgent } from './pool.ts';
import { type WritableBody, writable, write } from './request-body.ts';
import { whenLookedAt } from './stale.ts';
import { type Target, targetOf } from './target.ts';

/** Connections that are tried in turn when one after the other turns out to be closed. */
const TRIES = 4;

/** One request, over any number of connections that were closed before any of it could be sent. */
interface Sending {
  readonly target: Target;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: WritableBody;
  readonly cancel: Cancellable;
  readonly agent: Agent;
  readonly resolve: (answer: MessageAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends through `agent`, or through the pool that all calls share. */
export const send = (
  address: string,
  init: RequestInit,
  cancel: Cancellable,
  agent: HttpAgent | undefined,
): Promise<MessageAnswer> =>
  new Promise((resolve, reject) => {
    const target = targetOf(address);
    const { protocol, host } = target.origin;
    const method = init.method as string;
    const body = writable(init.body);
    const headers: Record<string, string> = {
      'accept-encoding': ACCEPTED,
      ...(init.headers as Record<string, string>),
    };
    if (body.type !== undefined) headers['content-type'] ??= body.type;
    if (body.length !== undefined) headers['content-length'] = String(body.length);
    else if (body.stream && !('content-length' in headers)) headers['transfer-encoding'] = 'chunked';
    const own = (agent as Agent | undefined) ?? sharedAgent(protocol);
    const sending = { target, method, headers, body, cancel, agent: own, resolve, reject };
    const looking = whenLookedAt(host);
    if (looking) looking.then(() => attempt(sending, TRIES)).catch(reject);
    else attempt(sending, TRIES);
  });

const attempt = (sending: Sending, tries: number): void => {
  const { target, method, headers, body, cancel, agent, resolve, reject } = sending;
  const signal = cancel.whenCancelled ? undefined : cancel.signal;
  if (cancel.attempt.settled || signal?.aborted) {
    reject(signal?.reason);
    return;
  }
  const { protocol, hostname, port } = target.origin;
  const options = { protocol, hostname, port, path: target.path, method, headers, agent };
  const request = (protocol === 'https:' ? https : http).request(options);
  let answered: IncomingMessage | undefined;
  const end = (reason: unknown): void => {
    const error = reason instanceof Error ? reason : new Error('aborted', { cause: reason });
    // Whoever reads the body is told the reason.
    if (answered) answered.destroy(error);
    request.destroy(error);
  };
  cancel.attempt.held = (timeout) => queuedFor(timeout, request, target.origin.host);
  if (signal) listen(signal, request, end);
  else cancel.whenCancelled?.(end);
  request.on('response', (message) => {
    answered = message;
    // A server that has said all it has to say does not wait for the rest.
    if (body.stream) message.once('end', () => request.writableFinished || request.destroy());
    resolve(new MessageAnswer(message, target.href, method));
  });
  request.on('error', (error: NodeJS.ErrnoException) => {
    if (answered) return;
    if (tries > 1 && wasNotSent(request, error) && !body.stream) attempt(sending, tries - 1);
    else reject(error);
  });
  if (body.stream) {
    const { stream } = body;
    Object.assign(request, { strictContentLength: true });
    request.once('socket', () => void write(stream, request));
  } else {
    request.end(body.whole);
  }
};

/** Until the request is over. */
const listen = (signal: AbortSignal, request: ClientRequest, end: (reason: unknown) => void): void => {
  const onAbort = (): void => end(signal.reason);
  signal.addEventListener('abort', onAbort);
  request.on('close', () => signal.removeEventListener('abort', onAbort));
};

/** The server had closed an idle connection, and nothing could be written to it any more. */
const wasNotSent = (request: ClientRequest, { code, syscall }: NodeJS.ErrnoException): boolean =>
  request.reusedSocket && (code === 'EPIPE' || syscall === 'write');
