// A sandbox in which something of everything happened.
import type { Entry } from '../src/api/types.ts';
import type { FakeControl } from './fake-control.ts';
import { ANTONNIA_MESSAGES, LINKTOR_MESSAGES, SINCH_MESSAGES } from './gallery.ts';

export const CONVERSATION = 'conv_1';

export const entry = (seq: number, more: Partial<Entry> = {}): Entry => ({
  seq,
  at: new Date(Date.parse('2026-01-01T09:00:00Z') + seq * 1_000).toISOString(),
  kind: 'exchange',
  platform: 'linktor',
  operationId: 'listConversations',
  method: 'GET',
  path: '/conversations',
  status: 200,
  ms: 4,
  violations: 0,
  source: 'state',
  title: 'List conversations',
  ...more,
});

export const manyEntries = (count: number, from = 1): Entry[] =>
  Array.from({ length: count }, (_, at) => entry(from + at));

export function fill(control: FakeControl): void {
  const conversationId = CONVERSATION;
  control.entries = [
    entry(1, { kind: 'frame', title: 'message to 1 subscriber', conversationId }),
    entry(2, {
      ...{
        operationId: 'createContact',
        method: 'POST',
        path: '/contacts',
        status: 400,
        violations: 2,
        conversationId,
      },
      title: 'Create a contact',
    }),
    entry(3, { kind: 'webhook', title: 'message.received to localhost:3000', source: 'fault', conversationId }),
    entry(4, { platform: 'sinch', operationId: 'sendMessage', method: 'POST', source: 'example', status: 500 }),
  ];
  control.whole.set(2, {
    request: {
      method: 'POST',
      url: 'http://127.0.0.1:4010/contacts',
      headers: { 'content-type': 'application/json', 'x-api-key': '[redacted]' },
      body: { nmae: 'Ann', tags: [] },
    },
    answer: { status: 400, headers: {}, body: { code: 'VALIDATION_ERROR', message: 'name is required' } },
    violations: [
      ...(['name', 'nmae'] as const).map((name) => ({
        direction: 'request' as const,
        location: ['body', name],
        severity: 'error' as const,
        message: name === 'name' ? 'name is required' : 'nmae is not a member the specification knows',
      })),
    ],
  });
  control.phones = [
    phone('linktor', 'whatsapp', '+46701234567', 'Maria Silva', 0),
    phone('sinch', 'WHATSAPP', '46709998877', 'Jonas Berg', 2),
    phone('antonnia', 'whatsapp', '+5511999990000', 'Ana Souza', 0),
    phone('linktor', 'sms', '+46700000002', undefined, 1),
  ];
  control.messages.set('linktor/whatsapp/+46701234567', [...LINKTOR_MESSAGES]);
  control.messages.set('sinch/WHATSAPP/46709998877', [...SINCH_MESSAGES]);
  control.messages.set('antonnia/whatsapp/+5511999990000', [...ANTONNIA_MESSAGES]);
  control.messages.set('linktor/sms/+46700000002', [...LINKTOR_MESSAGES]);
  control.documents.set('linktor/contacts', [{ id: 'contact_1', name: 'Maria Silva', phone: '+46701234567' }]);
  control.state = { ...control.state, example: ['linktor createContact'] };
  control.faults = [{ id: 'fault_1', kind: 'drop-frame', share: 0.3 }];
  const url = 'http://localhost:3000/webhooks';
  control.endpoints = [{ id: 'e1', platform: 'linktor', url, source: 'platform' }];
  const delivery = { endpointId: 'e1', platform: 'linktor' as const, type: 'message.received', url, at: entry(3).at };
  control.deliveries = [
    { ...delivery, id: 'd1', attempts: [{ at: entry(3).at, status: 200 }], state: 'delivered' },
    {
      ...delivery,
      id: 'd2',
      attempts: [{ at: entry(3).at, error: 'nobody listens' }],
      state: 'pending',
      next: entry(9).at,
    },
  ];
}

const phone = (
  platform: 'linktor' | 'antonnia' | 'sinch',
  channel: string,
  address: string,
  name: string | undefined,
  unread: number,
): FakeControl['phones'][number] => ({
  ...{ platform, channel, address, unread, conversationId: CONVERSATION },
  ...(name ? { name } : {}),
});
