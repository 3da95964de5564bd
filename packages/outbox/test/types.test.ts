import { Conversations } from '@linktor/conversations';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
import type { RequestOptions } from '@linktor/core';
import { expectTypeOf, test } from 'vitest';
import { type ArgsOf, type CallOf, type NewMessage, Outbox } from '../src/index.ts';

const senders = {
  linktor: new Conversations({ apiKey: 'k' }),
  sinch: new Sinch({ projectId: 'p', keyId: 'k', keySecret: 's', region: 'eu' }).messages,
  antonnia: new Antonnia({ token: 't' }).sessions,
};
type Linktor = typeof senders.linktor;
type SinchMessages = typeof senders.sinch;

const outbox = new Outbox({ connectionString: 'postgres://localhost/nobody', senders });
/** Compiled, and never called. */
const compiled = (_: () => unknown): void => {};

test('call is a method of the sender, args are its parameters without the options of the call', () => {
  expectTypeOf<ArgsOf<Linktor, 'sendText'>>().toEqualTypeOf<[string, string]>();
  expectTypeOf<ArgsOf<Linktor, 'sendImage'>>().toEqualTypeOf<[string, string, (string | undefined)?]>();
  expectTypeOf<ArgsOf<Linktor, 'getCounts'>>().toEqualTypeOf<[]>();
  expectTypeOf<ArgsOf<typeof senders.antonnia, 'reply'>[0]>().toEqualTypeOf<string>();
  expectTypeOf<ArgsOf<SinchMessages, 'sendTextMessage'>['length']>().toEqualTypeOf<1>();
  expectTypeOf<'messages.create'>().toExtend<CallOf<typeof senders.antonnia>>();
  expectTypeOf<CallOf<Linktor>>().not.toEqualTypeOf<string>();
  expectTypeOf<'transport' | 'transport.request'>().not.toExtend<CallOf<Linktor>>();
  // What is iterated over is not awaited, and sends nothing.
  expectTypeOf<'iterate'>().not.toExtend<CallOf<Linktor>>();
});

test('parameters that only look like options of a call are parameters', () => {
  interface Own {
    bare(): Promise<void>;
    loose(query?: { limit?: number }): Promise<void>;
    closed(query: { limit: number }, options?: RequestOptions): Promise<void>;
    rest(...words: string[]): Promise<void>;
    sync(text: string): string;
  }
  expectTypeOf<ArgsOf<Own, 'bare'>>().toEqualTypeOf<[]>();
  expectTypeOf<ArgsOf<Own, 'loose'>>().toEqualTypeOf<[query?: { limit?: number } | undefined]>();
  expectTypeOf<ArgsOf<Own, 'closed'>>().toEqualTypeOf<[{ limit: number }]>();
  expectTypeOf<ArgsOf<Own, 'rest'>>().toEqualTypeOf<string[]>();
  expectTypeOf<CallOf<Own>>().toEqualTypeOf<'bare' | 'loose' | 'closed' | 'rest'>();
});

test('add and NewMessage take what can be sent, and nothing else', () => {
  compiled(() => outbox.add({ to: 'linktor', call: 'sendText', args: ['conv_1', 'hello'], key: 'k' }));
  compiled(() =>
    outbox.add({
      to: 'antonnia',
      call: 'messages.create',
      args: ['s', { role: 'user', content: { type: 'text', text: 'hi' } }],
    }),
  );
  // @ts-expect-error no such sender
  compiled(() => outbox.add({ to: 'twilio', call: 'sendText', args: ['conv_1', 'hello'] }));
  // @ts-expect-error no such method
  compiled(() => outbox.add({ to: 'linktor', call: 'sendTxt', args: ['conv_1', 'hello'] }));
  // @ts-expect-error an argument is missing
  compiled(() => outbox.add({ to: 'linktor', call: 'sendText', args: ['conv_1'] }));
  // @ts-expect-error an argument of another kind
  compiled(() => outbox.add({ to: 'linktor', call: 'sendText', args: ['conv_1', 7] }));
  // @ts-expect-error the options of the call are the outbox's to give
  compiled(() => outbox.add({ to: 'linktor', call: 'sendText', args: ['conv_1', 'hello', { timeout: 1 }] }));
  // @ts-expect-error a field that does not exist would do nothing
  compiled(() => outbox.add({ to: 'linktor', call: 'sendText', args: ['conv_1', 'hello'], idempotencyKey: 'k' }));
  expectTypeOf<{ to: 'linktor'; call: 'sendText'; args: [string, string] }>().toExtend<NewMessage<typeof senders>>();
  expectTypeOf<{ to: 'linktor'; call: 'sendText'; args: [string] }>().not.toExtend<NewMessage<typeof senders>>();
});
