import { webhookEventTypes } from '@linktor/core-gen/linktor';
import type { WebhookEvent } from './event.ts';
import type { Payload } from './payload.ts';
import { isObject, malformed, readJson } from './read-json.ts';

const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(webhookEventTypes);

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
  const known = KNOWN.has(type);
  const event = {
    id,
    type: known ? type : 'unknown',
    ...(!known && { originalType: type }),
    timestamp,
    tenantId: typeof tenantId === 'string' ? tenantId : undefined,
    data: known ? flatten(body['data'] ?? {}) : body['data'],
  };
  return Object.defineProperty(event, 'raw', { value: body }) as unknown as WebhookEvent;
}

/**
 * The documentation wraps a payload as a resource, `{id, type: 'message', attributes}`; the SDKs spread it and call the id
 * `messageId`. A message they carry whole as well.
 */
function flatten(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { id, type, attributes } = data;
  if (typeof type !== 'string' || !isObject(attributes)) return data;
  const flat: Record<string, unknown> = { ...attributes };
  if (typeof id === 'string') flat[`${type}Id`] = id;
  if (type === 'message') flat['message'] = { ...attributes, id };
  return flat;
}
