import { webhookEventTypes } from '@linktor/core-gen/linktor/events';
import type { Payload } from '../signature/payload.ts';
import { isObject, malformed, readJson } from '../signature/read-json.ts';
import type { WebhookEvent } from './event.ts';

/** The types of event this version knows. */
export const EVENT_TYPES: readonly string[] = webhookEventTypes;
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(EVENT_TYPES);

/**
 * Reads either envelope into one shape: `{id, type, timestamp, tenantId, data}` of the SDKs, and
 * `{id, event, timestamp, data: {id, type, attributes}, meta}` of the documentation.
 */
export function readEvent(payload: Payload): WebhookEvent {
  const body = readJson(payload);
  const { id, timestamp, meta } = body;
  const type = body['type'] ?? body['event'];
  if (typeof id !== 'string' || id === '') throw malformed('id');
  if (typeof type !== 'string' || type === '') throw malformed('type');
  if (typeof timestamp !== 'string' || timestamp === '') throw malformed('timestamp');
  const tenantId = body['tenantId'] ?? (isObject(meta) ? meta['organizationId'] : undefined);
  const tenant = typeof tenantId === 'string' ? tenantId : undefined;
  const event = KNOWN.has(type)
    ? new ReceivedEvent(id, type, timestamp, tenant, flatten(body['data'] ?? {}), body)
    : Object.assign(new ReceivedEvent(id, 'unknown', timestamp, tenant, body['data'], body), { originalType: type });
  return event as unknown as WebhookEvent;
}

/** A class for the sake of `raw`, which would otherwise double what is logged or queued. */
class ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly tenantId: string | undefined;
  readonly data: unknown;
  readonly #raw: Record<string, unknown>;

  constructor(
    id: string,
    type: string,
    timestamp: string,
    tenantId: string | undefined,
    data: unknown,
    raw: Record<string, unknown>,
  ) {
    this.id = id;
    this.type = type;
    this.timestamp = timestamp;
    this.tenantId = tenantId;
    this.data = data;
    this.#raw = raw;
  }

  get raw(): Record<string, unknown> {
    return this.#raw;
  }
}

/**
 * The documentation wraps a payload as a resource, `{id, type: 'message', attributes}`; the SDKs spread it and call the id
 * `messageId`. A message they carry whole as well.
 */
function flatten(data: object): unknown {
  const { id, type, attributes } = data as Record<string, unknown>;
  if (typeof type !== 'string' || !isObject(attributes)) return data;
  const flat: Record<string, unknown> = { ...attributes };
  if (typeof id === 'string') flat[`${type}Id`] = id;
  if (type === 'message') flat['message'] = { ...attributes, id };
  return flat;
}
