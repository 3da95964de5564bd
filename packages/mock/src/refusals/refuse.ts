import { exampleOf } from '../examples/example.ts';
import { type Answer, problem } from '../server/answer.ts';
import type { Listed, Operation } from '../server/operations.ts';
import { isJson, type MockRequest } from '../server/request.ts';
import type { Violation } from '../types.ts';
import { isError } from '../validation/violation.ts';
import { acceptedCredentials } from './credentials.ts';
import { inShape } from './shapes.ts';

/** How many violations a sentence names; all of them are in the details. */
const NAMED = 5;

/**
 * Refuses a request in the form that the specification has for it: status, headers and shape are those of the example,
 * the words are about this very request.
 */
export async function refuse(
  operation: Operation,
  request: MockRequest,
  found: readonly Violation[],
  invalid: readonly number[],
): Promise<Answer> {
  const violations = found.filter(isError).map((each) => clarify(each, operation));
  const sentence = toSentence(violations);
  const wanted = statuses(violations, invalid);
  const described = wanted.find((code) => operation.responses.some((response) => response.code === String(code)));
  const status = described ?? wanted.find((code) => code !== 415) ?? 400;
  const example = await exampleOf(operation, request, status);
  if (typeof example?.body === 'string' && isJson(example.headers['content-type'])) {
    const body = inShape(JSON.parse(example.body), { status, violations, sentence });
    if (body !== undefined) return { ...example, status, headers: honest(example.headers), body: JSON.stringify(body) };
  }
  return problem(status, status === 401 ? 'Not authenticated' : 'Invalid request', sentence, violations);
}

/** Refuses a request for which there is no operation, in the form in which this platform says that it found nothing. */
export async function refuseRoute(
  operations: readonly Listed[],
  request: MockRequest,
  violations: readonly Violation[],
): Promise<Answer> {
  const status = violations.some(({ rule }) => rule === 'method') ? 405 : 404;
  const sentence = toSentence(violations);
  const like = operations.find(({ operation }) => operation.responses.some(({ code }) => code === '404'));
  const example = like && (await exampleOf(like.operation, request, 404));
  if (typeof example?.body === 'string' && isJson(example.headers['content-type'])) {
    const body = inShape(JSON.parse(example.body), { status, violations, sentence });
    if (body !== undefined) return { ...example, status, body: JSON.stringify(body) };
  }
  return problem(status, status === 405 ? 'Method not allowed' : 'No such path', sentence, violations);
}

/** The example's challenge is that of an expired token; here none was accepted in the first place. */
function honest(headers: Record<string, string>): Record<string, string> {
  return 'www-authenticate' in headers ? { ...headers, 'www-authenticate': 'Bearer' } : headers;
}

/** The statuses that say this, the fittest first. */
function statuses(violations: readonly Violation[], invalid: readonly number[]): number[] {
  const rules = new Set(violations.map(({ rule }) => rule));
  if (rules.has('security')) return [401];
  if (rules.has('too-large')) return [413, 400, ...invalid];
  // A body that cannot be read has no members to find fault with.
  if (rules.has('json') || rules.has('form')) return [400, ...invalid];
  return rules.has('media-type') ? [415, ...invalid] : [...invalid];
}

/** Without a credential nothing else matters, and the remedy is worth a word. */
function clarify(each: Violation, operation: Operation): Violation {
  if (each.rule !== 'security') return each;
  return { ...each, message: `${each.message} ${acceptedCredentials(operation)}`.trim() };
}

function toSentence(violations: readonly Violation[]): string {
  const security = violations.find(({ rule }) => rule === 'security');
  if (security !== undefined) return security.message;
  const named = violations.slice(0, NAMED).map(({ message }) => message);
  const more = violations.length - named.length;
  return more > 0 ? `${named.join('; ')}; and ${more} more` : named.join('; ');
}
