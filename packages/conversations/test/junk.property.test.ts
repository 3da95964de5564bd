import { isLinktorError } from '@linktor/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Antonnia } from '../src/antonnia/index.ts';
import { Channels, Contacts, Conversations, Media, Messages } from '../src/index.ts';
import { Sinch } from '../src/sinch/index.ts';

// Callers without a type checker pass anything. Whatever it is, a method returns a promise, and a rejection is one of our
// errors: never a bare TypeError, and never a throw that no `.catch` sees.

const fetch = (): Promise<Response> => Promise.resolve(Response.json({}));
const linktor = { apiKey: 'k', fetch };
const { sessions, agents } = new Antonnia({ token: 't', fetch });
const sinch = new Sinch({ projectId: 'p', keyId: 'i', keySecret: 's', region: 'eu', auth: 'basic', fetch });

const resources: Record<string, object> = {
  conversations: new Conversations(linktor),
  contacts: new Contacts(linktor),
  channels: new Channels(linktor),
  messages: new Messages(linktor),
  media: new Media(linktor),
  'antonnia.sessions': sessions,
  'antonnia.messages': sessions.messages,
  'antonnia.surveys': sessions.surveys,
  'antonnia.agents': agents,
  ...Object.fromEntries(
    Object.entries(sinch)
      // Not for everybody: see the test of its own below.
      .filter(([name]) => name !== 'transport')
      .map(([name, resource]) => [`sinch.${name}`, resource as object]),
  ),
};

const methods = Object.entries(resources).flatMap(([name, resource]) =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
    .filter((method) => method !== 'constructor')
    .map((method): [string, object, string] => [`${name}.${method}`, resource, method]),
);

// Empty values first, then objects with the fields that are looked at, filled with more of the same.
const leaf = fc.constantFrom<unknown>(undefined, null, '', ' ', 'id', 0, 7, Number.NaN, true, [], {}, [null], () => 1);
const field = fc.constantFrom(
  ...['text', 'message', 'event', 'recipient', 'contact_id', 'recipient_identities', 'content', 'type', 'config'],
  ...['app_id', 'translations', 'version', 'channel_identities', 'text_message', 'data', 'limit', 'app_message'],
  ...['identified_by', 'debounce_time', 'scheduled_for', 'channelId', 'media_message', 'ttl', 'agent', 'role'],
  ...['choice_message', 'card_message', 'carousel_message', 'choices', 'cards', 'call_message', 'phone_number'],
);
const { junk } = fc.letrec<{ junk: unknown }>((tie) => ({
  junk: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.dictionary(field, tie('junk'), { maxKeys: 5 }),
    fc.array(tie('junk'), { maxLength: 2 }),
  ),
}));

const outcome = async (call: () => unknown): Promise<unknown> => {
  const returned = call();
  expect(returned).toBeTypeOf('object');
  const promise = 'next' in (returned as object) ? (returned as AsyncGenerator).next() : (returned as Promise<unknown>);
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
};

describe('junk arguments', () => {
  test.each(methods)('%s', async (_name, resource, method) => {
    await fc.assert(
      // The last argument stays sane: what options may be is the core's to judge.
      fc.asyncProperty(fc.array(junk, { maxLength: 2 }), async (args) => {
        const call = (resource as Record<string, (...args: unknown[]) => unknown>)[method];
        const error = await outcome(() => call?.apply(resource, args));
        if (error !== undefined && !isLinktorError(error)) throw error;
      }),
      { numRuns: 80 },
    );
  });
});

test('junk routes', async () => {
  await fc.assert(
    fc.asyncProperty(junk, junk, async (route, input) => {
      const valid = { method: 'GET', path: '/things/{id}' };
      const errors = [
        await outcome(() => sinch.transport.request(route as never, input as never)),
        await outcome(() => sinch.transport.request(valid, input as never)),
      ];
      for (const error of errors) expect(isLinktorError(error)).toBe(true);
    }),
    { numRuns: 80 },
  );
});
