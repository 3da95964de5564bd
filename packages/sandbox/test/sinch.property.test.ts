import type { Sinch } from '@linktor/conversations/sinch';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOON, type Playing } from './play.ts';
import { APP, SMS, sinchStage } from './sinch.ts';
import { refusal } from './stage.ts';

// Whatever is done in whatever order, Sinch remembers what a list of contacts, conversations and messages would.

const stage = sinchStage();

interface KnownContact {
  id: string;
  numbers: string[];
}

interface KnownConversation {
  id: string;
  contact: string;
  active: boolean;
}

/** What ought to be. Messages oldest first; those that are on their way, with when they arrive. */
interface Model {
  now: number;
  contacts: KnownContact[];
  conversations: KnownConversation[];
  messages: { id: string; conversation: string }[];
  arriving: { id: string; at: number }[];
  arrived: string[];
}

interface Real {
  sinch: Sinch;
  playing: Playing;
}

type Command = fc.AsyncCommand<Model, Real>;

const command = (
  name: string,
  run: (model: Model, real: Real) => Promise<void>,
  check = (_: Model) => true,
): Command => ({
  check,
  run,
  toString: () => name,
});

const holder = ({ contacts }: Model, number: string): KnownContact | undefined =>
  contacts.find(({ numbers }) => numbers.includes(number));

const pick = <T>(list: readonly T[], which: number): T => list[which % list.length] as T;

const add = (number: string): Command =>
  command(`add ${number}`, async (model, { sinch }) => {
    const adding = sinch.contacts.create({ channel_identities: [SMS(number)], language: 'EN' });
    if (holder(model, number)) return void expect(await refusal(adding)).toContain('409');
    model.contacts.push({ id: (await adding).id ?? '', numbers: [number] });
  });

const renumber = (which: number, numbers: string[]): Command =>
  command(
    `renumber ${which} ${numbers}`,
    async (model, { sinch }) => {
      const contact = pick(model.contacts, which);
      const changing = sinch.contacts.update(contact.id, { channel_identities: numbers.map(SMS) });
      const taken = numbers.some((number) => ![undefined, contact].includes(holder(model, number)));
      if (taken) return void expect(await refusal(changing)).toContain('409');
      expect((await changing).id).toBe(contact.id);
      contact.numbers = numbers;
    },
    ({ contacts }) => contacts.length > 0,
  );

function forget(model: Model, gone: (conversation: KnownConversation) => boolean): void {
  const ids = new Set(model.conversations.filter(gone).map(({ id }) => id));
  const lost = new Set(model.messages.filter(({ conversation }) => ids.has(conversation)).map(({ id }) => id));
  model.conversations = model.conversations.filter(({ id }) => !ids.has(id));
  model.messages = model.messages.filter(({ id }) => !lost.has(id));
  model.arriving = model.arriving.filter(({ id }) => !lost.has(id));
}

const remove = (which: number): Command =>
  command(
    `remove ${which}`,
    async (model, { sinch }) => {
      const { id } = pick(model.contacts, which);
      expect(await sinch.contacts.delete(id)).toEqual({});
      expect(await refusal(sinch.contacts.get(id))).toContain('404');
      model.contacts = model.contacts.filter((each) => each.id !== id);
      forget(model, ({ contact }) => contact === id);
    },
    ({ contacts }) => contacts.length > 0,
  );

const merge = (to: number, from: number): Command =>
  command(
    `merge ${to} ${from}`,
    async (model, { sinch }) => {
      const [kept, source] = [pick(model.contacts, to), pick(model.contacts, from)];
      const { channel_identities = [] } = await sinch.contacts.merge(kept.id, source.id);
      // Both are on SMS: the kept one keeps its own numbers, those of the other are free again.
      expect(channel_identities.map(({ identity }) => identity)).toEqual(kept.numbers);
      model.contacts = model.contacts.filter(({ id }) => id !== source.id);
      for (const each of model.conversations) if (each.contact === source.id) each.contact = kept.id;
    },
    ({ contacts }) => contacts.length > 1 && pick(contacts, to) !== pick(contacts, from),
  );

/** What comes of a message between the app and a number, whoever writes. */
async function involve(model: Model, { sinch }: Real, number: string, message: string): Promise<void> {
  const { contact_id = '', conversation_id = '' } = await sinch.messages.get(message);
  const known = holder(model, number);
  if (known === undefined) model.contacts.push({ id: contact_id, numbers: [number] });
  else expect(contact_id).toBe(known.id);
  // After a merge there may be two that are active.
  const active = model.conversations.filter((each) => each.contact === contact_id && each.active).map(({ id }) => id);
  if (active.length > 0) expect(active).toContain(conversation_id);
  else model.conversations.push({ id: conversation_id, contact: contact_id, active: true });
  model.messages.push({ id: message, conversation: conversation_id });
}

const send = (number: string): Command =>
  command(`send ${number}`, async (model, real) => {
    const request = { app_id: APP, recipient_identities: [SMS(number)], text: 'Hi' };
    const { message_id = '' } = await real.sinch.messages.sendTextMessage(request);
    await involve(model, real, number, message_id);
    model.arriving.push({ id: message_id, at: model.now + 1000 });
  });

const write = (number: string): Command =>
  command(`write ${number}`, async (model, real) => {
    const inbound = { channel: 'sms', from: `+${number}`, content: { text: 'Hello' } };
    await involve(model, real, number, real.playing.engine.receive('sinch', inbound).messageId);
  });

const stop = (which: number): Command =>
  command(
    `stop ${which}`,
    async (model, { sinch }) => {
      const conversation = pick(model.conversations, which);
      expect(await sinch.conversations.stopActive(conversation.id)).toEqual({});
      conversation.active = false;
    },
    ({ conversations }) => conversations.length > 0,
  );

const deleteConversation = (which: number): Command =>
  command(
    `delete conversation ${which}`,
    async (model, { sinch }) => {
      const { id } = pick(model.conversations, which);
      expect(await sinch.conversations.delete(id)).toEqual({});
      forget(model, (each) => each.id === id);
    },
    ({ conversations }) => conversations.length > 0,
  );

const deleteMessage = (which: number): Command =>
  command(
    `delete message ${which}`,
    async (model, { sinch }) => {
      const { id } = pick(model.messages, which);
      expect(await sinch.messages.delete(id)).toEqual({});
      expect(await refusal(sinch.messages.get(id))).toContain('404');
      model.messages = model.messages.filter((each) => each.id !== id);
      model.arriving = model.arriving.filter((each) => each.id !== id);
    },
    ({ messages }) => messages.length > 0,
  );

const advance = (ms: number): Command =>
  command(`advance ${ms}`, async (model, { playing }) => {
    await playing.engine.clock.advance(ms);
    model.now += ms;
    const due = model.arriving.filter(({ at }) => at <= model.now);
    model.arriving = model.arriving.filter(({ at }) => at > model.now);
    model.arrived.push(...due.map(({ id }) => id));
    const delivered = stage
      .callbacks('MESSAGE_DELIVERY')
      .map((each) => each['message_delivery_report'])
      .filter((report) => report?.['status'] === 'DELIVERED')
      .map((report) => report?.['message_id']);
    // Each once, in the order in which they were sent.
    expect(delivered).toEqual(model.arrived);
  });

const readAll = (size: number): Command =>
  command(`read all by ${size}`, async (model, { sinch }) => {
    const contacts: unknown[] = [];
    for await (const { id } of sinch.contacts.list({ page_size: size })) contacts.push(id);
    expect(contacts).toEqual(model.contacts.map(({ id }) => id));
    const conversations: unknown[] = [];
    for await (const { id, active } of sinch.conversations.list({ app_id: APP, page_size: size })) {
      conversations.push([id, active]);
    }
    expect(conversations).toEqual(model.conversations.map(({ id, active }) => [id, active]));
    const messages: unknown[] = [];
    for await (const { id } of sinch.messages.list({ page_size: size })) messages.push(id);
    expect(messages).toEqual(model.messages.map(({ id }) => id).reverse());
  });

const which = fc.nat(7);
const number = fc.constantFrom('46701', '46702', '46703', '46704');

test('contacts, conversations and messages are as lists of them would be', async () => {
  const commands = fc.commands(
    [
      number.map(add),
      fc.tuple(which, fc.uniqueArray(number, { minLength: 1, maxLength: 2 })).map((given) => renumber(...given)),
      which.map(remove),
      fc.tuple(which, which).map((given) => merge(...given)),
      number.map(send),
      number.map(write),
      which.map(stop),
      which.map(deleteConversation),
      which.map(deleteMessage),
      fc.constantFrom(0, 200, 999, 1000, 5000).map(advance),
      fc.integer({ min: 1, max: 5 }).map(readAll),
    ],
    { maxCommands: 40 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (cmds) => {
      const { playing, sinch } = stage;
      playing.engine.reset();
      playing.engine.clock.set(NOON);
      playing.events.length = 0;
      const nothing = { contacts: [], conversations: [], messages: [], arriving: [], arrived: [] };
      await fc.asyncModelRun(() => ({ model: { now: NOON, ...nothing }, real: { sinch, playing } }), cmds);
    }),
    { numRuns: 25 },
  );
});
