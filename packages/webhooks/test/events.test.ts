import { readFileSync } from 'node:fs';
import { webhookEventTypes as antonniaTypes } from '@linktor/core-gen/antonnia';
import { webhookEventTypes as linktorTypes, type MessageReceivedPayload } from '@linktor/core-gen/linktor';
import { webhookEventTypes as sinchTriggers } from '@linktor/core-gen/sinch';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { parse } from 'yaml';
import * as antonnia from '../src/antonnia/index.ts';
import { constructEvent, createWebhookHandler, isEventType, signTestPayload, type WebhookEvent } from '../src/index.ts';
import * as sinch from '../src/sinch/index.ts';
import { TRIGGERS } from '../src/sinch/keys.ts';

type Json = Record<string, unknown>;
interface Spec {
  components: Record<string, Record<string, Json>>;
  webhooks: Record<string, { post: { requestBody: { content: Record<string, { schema: Json; examples?: Json }> } } }>;
}

const readSpec = (name: string): Spec =>
  parse(readFileSync(new URL(`../../../spec/${name}.yaml`, import.meta.url), 'utf8')) as Spec;

/** The examples of every event of a spec, and whether the spec's own schema accepts a body. */
function fixturesOf(name: string) {
  const spec = readSpec(name);
  const ajv = new Ajv2020({ strict: false, discriminator: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'spec', ...spec } as Json);
  const fixtures = Object.entries(spec.webhooks).flatMap(([type, { post }]) => {
    const { schema, examples = {} } = post.requestBody.content['application/json']!;
    const validate = ajv.compile({ $ref: `spec${schema['$ref']}` });
    return Object.entries(examples).map(([example, value]) => {
      const { $ref } = value as { $ref?: string };
      const { value: body } = ($ref ? spec.components['examples']![$ref.split('/').at(-1)!] : value) as { value: Json };
      const valid = validate(body);
      return { type, example, body, problems: valid ? [] : validate.errors };
    });
  });
  return { types: Object.keys(spec.webhooks), fixtures };
}

const secret = 'whsec_test';
const linktorFixtures = fixturesOf('linktor');
const sinchFixtures = fixturesOf('sinch-conversation');
const antonniaFixtures = fixturesOf('antonnia');

it.each([
  ['linktor', linktorFixtures, linktorTypes],
  ['sinch', sinchFixtures, sinchTriggers],
  ['antonnia', antonniaFixtures, antonniaTypes],
])('%s: every event of the spec has a fixture and a generated type', (_name, { types, fixtures }, generated) => {
  expect([...generated].sort()).toEqual([...types].sort());
  expect([...new Set(fixtures.map(({ type }) => type))].sort()).toEqual([...types].sort());
});

describe('Linktor', () => {
  it.each(linktorFixtures.fixtures)(
    '$type ($example) validates, arrives and is routed',
    async ({ type, body, problems }) => {
      expect(problems).toEqual([]);
      const delivery = await signTestPayload({ payload: body, secret });
      const event = await constructEvent({ ...delivery, secret });
      expect(event).toEqual(body);
      expect(isEventType(event, type as never)).toBe(true);
      const route = vi.fn();
      const handler = createWebhookHandler({ secret, on: { [type]: route } });
      expect(
        (await handler.deliver({ method: 'POST', headers: delivery.headers, body: delivery.payload })).status,
      ).toBe(200);
      expect(route).toHaveBeenCalledExactlyOnceWith(body, expect.anything());
    },
  );

  it('narrows by type', () => {
    const use = (event: WebhookEvent) => {
      if (event.type === 'message.received') expectTypeOf(event.data).toEqualTypeOf<MessageReceivedPayload>();
      if (event.type === 'unknown') expectTypeOf(event.originalType).toEqualTypeOf<string>();
      if (isEventType(event, 'contact.created', 'contact.updated'))
        expectTypeOf(event.data.contactId).toEqualTypeOf<string | undefined>();
      // @ts-expect-error a payload is not known before the type is
      event.data.message;
      switch (event.type) {
        case 'message.received':
          return event.data.message?.id;
        case 'channel.error':
          return event.data.error;
        default:
          return undefined;
      }
    };
    expect(use).toBeTypeOf('function');
    createWebhookHandler({
      secret,
      on: { 'message.received': (event) => expectTypeOf(event.type).toEqualTypeOf<'message.received'>() },
    });
    // @ts-expect-error no such event
    const misspelt = () => createWebhookHandler({ secret, on: { 'message.recieved': () => {} } });
    expect(misspelt).toThrow('did you mean');
  });
});

describe('Sinch', () => {
  it.each(sinchFixtures.fixtures)('$type ($example) validates and arrives', async ({ type, body, problems }) => {
    expect(problems).toEqual([]);
    const delivery = await sinch.signTestPayload({ payload: body, secret });
    expect(await sinch.constructEvent({ ...delivery, secret })).toEqual({ ...body, trigger: type });
  });

  it('each trigger is recognised by one key', () => {
    expect(Object.values(TRIGGERS).sort()).toEqual([...sinchTriggers].sort());
  });

  it('narrows by trigger', () => {
    const use = (event: sinch.SinchEvent) => {
      if (event.trigger === 'MESSAGE_INBOUND') return event.message.contact_id;
      if (event.trigger === 'MESSAGE_DELIVERY') return event.message_delivery_report.status;
      if (event.trigger === 'UNKNOWN') return event['brand_new'];
      return undefined;
    };
    expect(use).toBeTypeOf('function');
  });
});

describe('Antonnia', () => {
  it.each(antonniaFixtures.fixtures)('$type ($example) validates and arrives', async ({ type, body, problems }) => {
    expect(problems).toEqual([]);
    const event = await antonnia.constructEvent({ payload: JSON.stringify(body), unverified: true });
    expect(event).toEqual(body);
    expect(antonnia.isEventType(event, type as never)).toBe(true);
  });

  it('narrows by type, and makes the choice of trust unavoidable', () => {
    const use = (event: antonnia.AntonniaEvent) => {
      if (event.type === 'session.finished') return event.data.action;
      if (event.type === 'unknown') return event.original_type;
      return undefined;
    };
    expect(use).toBeTypeOf('function');
    // @ts-expect-error neither a secret nor `unverified: true`
    const missing: Parameters<typeof antonnia.constructEvent>[0] = { payload: '' };
    expect(missing).toBeDefined();
  });
});
