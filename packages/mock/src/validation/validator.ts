import { checkAnswer, checkRequest } from '../prism.ts';
import type { Answer } from '../server/answer.ts';
import type { Operation } from '../server/operations.ts';
import { isJson, type MockRequest } from '../server/request.ts';
import type { Violation } from '../types.ts';
import { answerViolation, requestViolation } from './diagnostic.ts';
import { acceptsNull, explainBody } from './explain.ts';
import { unknownMembers } from './unknown-members.ts';
import { isError, violation } from './violation.ts';

// Nothing is answered here. Whoever answers (an example, a script, a platform with a memory) has both checks as functions.

/** What is wrong with a request, and what deserves a warning. Without an error it may be answered. */
export async function validateRequest(operation: Operation, request: MockRequest): Promise<Violation[]> {
  const found = (await checkRequest(operation, request)).map(requestViolation);
  if (sendsNull(request) && !found.some(ofBody) && !acceptsNull(operation, request)) {
    // Prism takes the JSON value `null` for no body at all.
    found.push(violation(['body'], 'type', 'must not be null: leave it out, or send an object'));
  }
  const explained = found.some((each) => ofBody(each) && isError(each)) ? explainBody(operation, request) : [];
  const told = explained.length > 0 ? [...found.filter((each) => !ofBody(each)), ...explained] : found;
  return [...told, ...unknownMembers(operation, request)];
}

/** Where an answer departs from what the specification says of the operation. */
export async function validateAnswer(operation: Operation, answer: Answer): Promise<Violation[]> {
  // A stream is scripted, and free to be wrong.
  if (typeof answer.body !== 'string') return [];
  const { status, headers, body } = answer;
  const parsed = body === '' ? undefined : isJson(headers['content-type']) ? (JSON.parse(body) as unknown) : body;
  return (await checkAnswer(operation, { statusCode: status, headers, body: parsed })).map(answerViolation);
}

const ofBody = ({ location }: Violation): boolean => location[0] === 'body';

const sendsNull = ({ body, size, headers }: MockRequest): boolean =>
  body === null && size > 0 && isJson(headers['content-type']);
