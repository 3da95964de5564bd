import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Playing, play } from './play.ts';

// Any sequence of calls, against a model that a person can hold in the head. Every answer is validated by the mock, and a call
// that is refused must leave the state as it was.

let playing: Playing;
beforeAll(async () => {
  playing = await play();
});
afterAll(() => playing[Symbol.asyncDispose]());

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

async function call(method: string, path: string, json?: unknown): Promise<Answer> {
  const before = JSON.stringify(playing.engine.store.snapshot());
  const response = await fetch(playing.mock.urls.linktor + path, {
    method,
    headers: { authorization: 'Bearer k', ...(json === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  if (response.status >= 400) expect(JSON.stringify(playing.engine.store.snapshot())).toBe(before);
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

/** Every id of a list, page by page. */
async function walked(path: string, size: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  do {
    const { status, body } = await call('GET', `${path}?limit=${size}${cursor && `&cursor=${cursor}`}`);
    expect(status).toBe(200);
    ids.push(...(body['data'] as { id: string }[]).map(({ id }) => id));
    cursor = (body['pagination'] as { nextCursor?: string }).nextCursor ?? '';
  } while (cursor !== '');
  return ids;
}

async function run<M extends object>(
  model: () => M,
  commands: fc.Arbitrary<fc.AsyncCommand<M, Playing>>[],
  runs = 12,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (drawn) => {
      playing.engine.reset();
      await fc.asyncModelRun(() => ({ model: model(), real: playing }), drawn);
      // What is broken on purpose is refused; nothing that is answered may be wrong.
      expect(playing.wrongs().filter((wrong) => wrong.includes(' response '))).toEqual([]);
      await playing.mock.reset();
    }),
    { numRuns: runs },
  );
}

const command = <M extends object>(words: string, act: (model: M) => Promise<void>): fc.AsyncCommand<M, Playing> => ({
  check: () => true,
  run: act,
  toString: () => words,
});

/** What can be made, listed, looked at, changed and deleted: by path, with what it is made of. */
const RESOURCES: Readonly<Record<string, (name: string, i: number) => object>> = {
  '/contacts': (name) => ({ name }),
  '/channels': (name, i) => ({ name, type: 'webchat', config: { type: 'webchat', widgetId: `w${i}` } }),
  '/bots': (name) => ({ name, type: 'flow' }),
  '/ai/agents': (name) => ({ name, model: 'm' }),
  '/knowledge-bases': (name) => ({ name }),
  '/flows': (name) => ({ name }),
};

interface Kept {
  /** Names by id, oldest first. */
  names: Map<string, string>;
  made: number;
  gone: string[];
}

test.each(Object.keys(RESOURCES))('%s: what was made is there until it is deleted, and nothing else', async (path) => {
  const nth = fc.nat({ max: 30 });
  const name = fc.constantFrom('Ada', 'Bo', 'Cy', 'Dee');
  const some = (model: Kept, i: number): string =>
    [...model.names.keys()][i % Math.max(1, model.names.size)] ?? model.gone[0] ?? 'none_1';
  await run<Kept>(() => ({ names: new Map(), made: 0, gone: [] }), [
    name.map((called) =>
      command(`make ${called}`, async (model) => {
        const { status, body } = await call('POST', path, RESOURCES[path]?.(called, model.made++));
        expect([status, body['name']]).toEqual([201, called]);
        expect(model.names.has(String(body['id']))).toBe(false);
        model.names.set(String(body['id']), called);
      }),
    ),
    nth.map((i) =>
      command(`get ${i}`, async (model) => {
        const { status, body } = await call('GET', `${path}/${some(model, i)}`);
        const known = model.names.get(some(model, i));
        expect([status, body['name']]).toEqual(known === undefined ? [404, undefined] : [200, known]);
      }),
    ),
    fc.tuple(nth, name).map(([i, called]) =>
      command(`call ${i} ${called}`, async (model) => {
        const id = some(model, i);
        const { status, body } = await call('PATCH', `${path}/${id}`, { name: called });
        if (!model.names.has(id)) return expect(status).toBe(404);
        expect([status, body['id'], body['name']]).toEqual([200, id, called]);
        model.names.set(id, called);
      }),
    ),
    nth.map((i) =>
      command(`delete ${i}`, async (model) => {
        const id = some(model, i);
        expect((await call('DELETE', `${path}/${id}`)).status).toBe(model.names.delete(id) ? 204 : 404);
        model.gone.push(id);
      }),
    ),
    fc
      .integer({ min: 1, max: 4 })
      .map((size) =>
        command(`walk by ${size}`, async (model) =>
          expect(await walked(path, size)).toEqual([...model.names.keys()].reverse()),
        ),
      ),
    nth.map((i) =>
      command(`break ${i}`, async (model) =>
        expect((await call('PATCH', `${path}/${some(model, i)}`, { name: 7 })).status).toBe(400),
      ),
    ),
  ] as fc.Arbitrary<fc.AsyncCommand<Kept, Playing>>[]);
});

interface Talk {
  customers: Map<
    string,
    {
      id: string;
      status: string;
      assignedTo?: string | undefined;
      unread: number;
      messages: number;
      sent: Map<string, number>;
      wake?: number | undefined;
    }
  >;
  now: number;
}

type Customer = NonNullable<ReturnType<Talk['customers']['get']>>;

test('a conversation is what its customer wrote and what was done to it', async () => {
  const from = fc.constantFrom('+1', '+2', '+3');
  const of = (act: (customer: Customer, model: Talk) => Promise<void>, words: string) =>
    from.map((number) =>
      command<Talk>(`${words} ${number}`, async (model) => {
        const customer = model.customers.get(number);
        if (customer !== undefined) await act(customer, model);
      }),
    );
  const post = async ({ id }: Customer, action: string, json?: unknown): Promise<Answer> =>
    call('POST', `/conversations/${id}/${action}`, json);
  const awake = (customer: Customer, status: string): void => {
    customer.status = status;
    customer.wake = undefined;
  };
  await run<Talk>(
    () => ({ customers: new Map(), now: 0 }),
    [
      from.map((number) =>
        command<Talk>(`write ${number}`, async (model) => {
          const { conversationId: id } = playing.engine.receive('linktor', {
            channel: 'sms',
            from: number,
            content: { text: 'x' },
          });
          const known = model.customers.get(number);
          const customer = known ?? { id, status: 'open', unread: 0, messages: 0, sent: new Map() };
          expect(customer.id).toBe(id);
          if (customer.status !== 'pending') awake(customer, 'open');
          customer.unread += 1;
          customer.messages += 1;
          model.customers.set(number, customer);
        }),
      ),
      of(async (customer, model) => {
        const { status, body } = await post(customer, 'messages', { text: 'y' });
        expect([status, body['status']]).toEqual([201, 'pending']);
        customer.messages += 1;
        customer.sent.set(String(body['id']), model.now);
      }, 'answer'),
      of(async (customer) => {
        expect((await post(customer, 'assign', { agentId: 'user_1' })).body['assignedTo']).toBe('user_1');
        customer.assignedTo = 'user_1';
      }, 'assign'),
      of(async (customer) => {
        expect((await post(customer, 'unassign')).body['assignedTo']).toBe(undefined);
        customer.assignedTo = undefined;
      }, 'unassign'),
      of(async (customer) => {
        await post(customer, 'resolve');
        awake(customer, 'resolved');
      }, 'resolve'),
      of(async (customer) => {
        await post(customer, 'reopen');
        awake(customer, 'open');
      }, 'reopen'),
      of(async (customer) => {
        await call('PATCH', `/conversations/${customer.id}`, { status: 'pending' });
        awake(customer, 'pending');
      }, 'put aside'),
      of(async (customer, model) => {
        const until = new Date(playing.engine.clock.now() + 1000).toISOString();
        await post(customer, 'snooze', { until });
        awake(customer, 'snoozed');
        customer.wake = model.now + 1000;
      }, 'snooze'),
      of(async (customer) => {
        expect((await post(customer, 'read')).status).toBe(204);
        customer.unread = 0;
      }, 'read'),
      fc.constantFrom(50, 200, 1000, 2000).map((ms) =>
        command<Talk>(`wait ${ms}`, async (model) => {
          await playing.engine.clock.advance(ms);
          model.now += ms;
          for (const customer of model.customers.values()) {
            if (customer.wake !== undefined && customer.wake <= model.now) awake(customer, 'open');
          }
        }),
      ),
      of(async (customer, model) => {
        const { body } = await call('GET', `/conversations/${customer.id}`);
        const { status, assignedTo, unread } = customer;
        expect({ status: body['status'], assignedTo: body['assignedTo'], unread: body['unreadCount'] }).toEqual({
          status,
          assignedTo,
          unread,
        });
        const ids = await walked(`/conversations/${customer.id}/messages`, 3);
        expect(ids).toHaveLength(customer.messages);
        for (const [id, at] of customer.sent) {
          const age = model.now - at;
          const wanted = age >= 1750 ? 'read' : age >= 250 ? 'delivered' : age >= 50 ? 'sent' : 'pending';
          expect((await call('GET', `/conversations/${customer.id}/messages/${id}`)).body['status']).toBe(wanted);
        }
      }, 'look at'),
      fc.constant(
        command<Talk>('count', async (model) => {
          const counts: Record<string, number> = { open: 0, pending: 0, resolved: 0, snoozed: 0 };
          for (const { status } of model.customers.values()) counts[status] = (counts[status] ?? 0) + 1;
          expect((await call('GET', '/conversations/counts')).body).toEqual(counts);
        }),
      ),
    ],
    25,
  );
});
