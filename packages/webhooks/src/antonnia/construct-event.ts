import { webhookEventTypes } from '@linktor/core-gen/antonnia/events';
import { WebhookVerificationError } from '../signature/error.ts';
import type { HeadersInput } from '../signature/headers.ts';
import { type Payload, payloadProblem } from '../signature/payload.ts';
import { refusePositional } from '../signature/positional.ts';
import { malformed, readJson } from '../signature/read-json.ts';
import { unknownOption } from '../signature/unknown-option.ts';
import { watched } from '../signature/watched.ts';
import type { AntonniaEvent } from './event.ts';
import { senderProblem, type Trust } from './trust.ts';

/** A delivery and why it is believed. */
export type ConstructInput = Trust & {
  /** The body as it arrived. */
  payload: Payload;
  /** The request's headers; needed for a secret in a header. */
  headers?: HeadersInput | undefined;
  /** The request's URL or its path with the query; needed for a secret in the query. */
  url?: string | undefined;
  /** Size limit of the body. Default 1 MiB. */
  maxBytes?: number | undefined;
};

/** The types of event this version knows. */
export const EVENT_TYPES: readonly string[] = webhookEventTypes;
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(EVENT_TYPES);
const OPTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'payload',
  'headers',
  'url',
  'method',
  'maxBytes',
  'secret',
  'header',
  'query',
  'unverified',
]);

/**
 * Reads an event of Antonnia, after checking the sender in the way you chose.
 *
 * ```ts
 * const event = await constructEvent({ payload, url: request.url, secret, query: 'token' });
 * if (event.type === 'message.created') console.log(event.data.object.id);
 * ```
 *
 * Await it: a promise in an `if`, or nowhere, checks nothing.
 *
 * @throws ConfigurationError at once, when called with positional arguments.
 * @throws WebhookVerificationError with a `code` when the sender is not believed, or the body is no event.
 */
export function constructEvent(input: ConstructInput): Promise<AntonniaEvent>;
export function constructEvent(...args: readonly [ConstructInput, ...unknown[]]): Promise<AntonniaEvent> {
  refusePositional(args);
  return watched(construct(args[0]));
}

async function construct(input: ConstructInput): Promise<AntonniaEvent> {
  const { payload, headers, url, maxBytes } = input;
  const problem =
    unknownOption(input, OPTIONS) ?? (await senderProblem(input, headers, url)) ?? payloadProblem(payload, maxBytes);
  if (problem) throw new WebhookVerificationError(problem);
  const body = readJson(payload);
  const { id, type } = body;
  if (typeof id !== 'string' || id === '') throw malformed('id');
  if (typeof type !== 'string' || type === '') throw malformed('type');
  return (KNOWN.has(type) ? body : { ...body, type: 'unknown', original_type: type }) as unknown as AntonniaEvent;
}
