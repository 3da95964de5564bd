import { parseJson } from '#runtime';
import { WebhookVerificationError } from './error.ts';
import { type Payload, payloadText } from './payload.ts';
import { failure } from './verdict.ts';

/** A verified body as an object. Keys that could pollute a prototype are dropped. */
export function readJson(payload: Payload): Record<string, unknown> {
  let body: unknown;
  try {
    body = parseJson(payloadText(payload));
  } catch {
    // Not kept as the cause: the parser's message quotes the body.
    throw malformed('json');
  }
  if (!isObject(body)) throw malformed('object');
  return body;
}

/** The error for a body that is not what a platform sends. */
export const malformed = (about: string): WebhookVerificationError =>
  new WebhookVerificationError(failure('PAYLOAD_MALFORMED', about));

/** True for an object that is no array. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
