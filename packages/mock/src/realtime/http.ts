import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, MessageQuery, Messages, MockFrame, MockMessage } from './types.ts';

/** What can be asked of the server over HTTP, for tests that run in another process or in a browser. */
export interface HttpActions {
  messages: Messages;
  listed(conversationId: string): void;
  publish(message: MockMessage): void;
  send(frame: MockFrame): void;
  fault(fault: Fault): void;
  reset(): void;
  status(): unknown;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

/**
 * Answers `GET /conversations/{id}/messages` from a store, as the REST API would. Returns false, untouched, for any other
 * request, so that it fits into a server of your own.
 */
export function answerMessages(
  messages: Messages,
  request: IncomingMessage,
  response: ServerResponse,
  listed: (conversationId: string) => void = () => {},
): boolean {
  const url = new URL(request.url ?? '/', 'http://mock');
  const id = /^\/conversations\/([^/]+)\/messages$/.exec(url.pathname)?.[1];
  if (request.method !== 'GET' || id === undefined) return false;
  const query: MessageQuery = {};
  const [limit, offset, cursor] = ['limit', 'offset', 'cursor'].map((name) => url.searchParams.get(name));
  if (limit) query.limit = Number(limit);
  if (offset) query.offset = Number(offset);
  if (cursor) query.cursor = cursor;
  const conversationId = decodeURIComponent(id);
  listed(conversationId);
  answer(response, 200, messages.page(conversationId, query));
  return true;
}

/** Answers every plain HTTP request to the server. */
export async function answerHttp(
  actions: HttpActions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') return answer(response, 204);
  if (answerMessages(actions.messages, request, response, actions.listed)) return undefined;
  if (isControl(request)) return answerControl(actions, request, response);
  return answer(response, 404, { code: 'NOT_FOUND', message: `nothing at ${request.url}` });
}

/** Whether a request is for the mock itself, and not for the platform it stands for. */
export const isControl = ({ url }: IncomingMessage): boolean => url?.startsWith('/mock/') ?? false;

/** Does what a request to the mock itself asks for. */
export async function answerControl(
  actions: HttpActions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const what = `${request.method} ${request.url}`;
  try {
    if (what === 'GET /mock/status') return answer(response, 200, actions.status());
    if (what === 'POST /mock/publish') actions.publish((await body(request)) as MockMessage);
    else if (what === 'POST /mock/send') actions.send((await body(request)) as MockFrame);
    else if (what === 'POST /mock/fault') actions.fault((await body(request)) as Fault);
    else if (what === 'POST /mock/reset') actions.reset();
    else return answer(response, 404, { code: 'NOT_FOUND', message: `nothing at ${request.url}` });
    return answer(response, 204);
  } catch (error) {
    return answer(response, 400, { code: 'BAD_REQUEST', message: String((error as Error).message) });
  }
}

const answer = (response: ServerResponse, status: number, json?: unknown): void => {
  response.writeHead(status, { ...CORS, 'content-type': 'application/json' });
  response.end(json === undefined ? undefined : JSON.stringify(json));
};

const body = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};
