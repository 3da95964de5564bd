import { exampleAnswer, exampleOf } from '../examples/example.ts';
import { inShape } from '../refusals/shapes.ts';
import { type Answer, problem } from '../server/answer.ts';
import type { Operation } from '../server/operations.ts';
import { isJson, type MockRequest } from '../server/request.ts';
import { violation } from '../validation/violation.ts';
import { Refusal } from './refusal.ts';
import type { AnswerSource, Reply, Responder, ValidRequest } from './types.ts';

/** What the responder answers, or the specification's example where it has none. */
export async function ownAnswer(
  responder: Responder | undefined,
  operation: Operation,
  request: MockRequest,
  seen: () => Promise<ValidRequest>,
): Promise<{ answer: Answer; source: AnswerSource }> {
  if (responder === undefined) return { answer: await exampleAnswer(operation, request), source: 'example' };
  try {
    const reply = await responder(await seen());
    if (reply === undefined) return { answer: await exampleAnswer(operation, request), source: 'example' };
    return { answer: toAnswer(reply), source: 'responder' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { answer: await refusalAnswer(error, operation, request), source: 'responder' };
  }
}

function toAnswer({ status = 200, headers = {}, body, stream }: Reply): Answer {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (stream !== undefined) {
    return { status, headers: { 'content-type': 'text/event-stream', ...given }, body: stream };
  }
  if (body === undefined) return { status, headers: given, body: '' };
  const json = typeof body !== 'string' || isJson(given['content-type']);
  const type = json ? 'application/json' : 'text/plain';
  return {
    status,
    headers: { 'content-type': type, ...given },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** In the form that the specification has for this status: its example, with the refusal's own words. */
async function refusalAnswer(refusal: Refusal, operation: Operation, request: MockRequest): Promise<Answer> {
  const { status, message: sentence, code, fields, headers: own } = refusal;
  const violations = Object.entries(fields).map(([name, words]) =>
    violation(['body', ...name.split('.')], 'state', words),
  );
  const example = await exampleOf(operation, request, status);
  if (typeof example?.body === 'string' && isJson(example.headers['content-type'])) {
    const body = inShape(JSON.parse(example.body), { status, violations, sentence, code });
    if (body !== undefined) return { status, headers: { ...example.headers, ...own }, body: JSON.stringify(body) };
  }
  const answer = problem(status, 'Refused', sentence, violations);
  return { ...answer, headers: { ...answer.headers, ...own } };
}
