import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { PATIENT } from './patience.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, time: '2026-01-01T12:00:00Z' });
});
afterAll(() => sandbox.stop());

interface Told {
  id: string;
  name: string;
  data: Record<string, unknown>;
}

/** Reads along; `until` leaves once an event fits. */
async function follow(lastEventId?: string) {
  const client = new AbortController();
  const response = await fetch(`${sandbox.urls.page}/api/live`, {
    signal: client.signal,
    headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
  });
  const told: Told[] = [];
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  return {
    response,
    async until(fits: (event: Told) => boolean): Promise<Told[]> {
      while (!told.some(fits)) {
        const { value, done } = await reader.read();
        if (done) throw new Error('the stream ended');
        const events = (rest + value).split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) {
          const [id, name, data] = ['id', 'event', 'data'].map(
            (field) => new RegExp(`^${field}: (.*)$`, 'm').exec(event)?.[1],
          );
          if (name !== undefined) told.push({ id: id ?? '', name, data: JSON.parse(data ?? '{}') });
        }
      }
      return told;
    },
    leave: () => client.abort(),
  };
}

const call = (name: string): Promise<Response> =>
  fetch(`${sandbox.urls.linktor}/contacts`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });

const entries = (told: Told[]): unknown[] => told.filter(({ name }) => name === 'entry').map(({ data }) => data['seq']);

test('tells what happens as it happens, and goes on where a client left off', async () => {
  const first = await follow();
  expect(first.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  await call('Ada');
  const told = await first.until(({ name }) => name === 'entry');
  const { id, data } = told.find(({ name }) => name === 'entry') as Told;
  expect(data).toMatchObject({ operationId: 'createContact', status: 201, violations: 0 });
  first.leave();

  // Meanwhile.
  await call('Ben');
  await call('Cy');
  await sandbox.expect({ operationId: 'createContact', body: { name: 'Cy' } }, PATIENT);
  const seq = data['seq'] as number;
  const second = await follow(id);
  const caught = await second.until(({ name, data }) => name === 'entry' && data['seq'] === seq + 2);
  expect(entries(caught)).toEqual([seq + 1, seq + 2]);
  expect(caught.some(({ name }) => name === 'lost')).toBe(false);
  second.leave();
});

test.each(['another-process-5', 'x', 'a-99999999999'])('says lost where it cannot go on from %s', async (id) => {
  const stream = await follow(id);
  const told = await stream.until(({ name }) => name === 'lost');
  expect(told[0]?.name).toBe('lost');
  stream.leave();
  // From there on, it can.
  const next = await follow(told[0]?.id);
  await call('Dee');
  expect((await next.until(({ name }) => name === 'entry')).some(({ name }) => name === 'lost')).toBe(false);
  next.leave();
});

test('says lost where too much has happened since', async () => {
  const stream = await follow();
  await call('Ada');
  const { id } = (await stream.until(({ name }) => name === 'entry')).at(-1) as Told;
  stream.leave();
  for (let i = 0; i < 5_000; i++)
    sandbox.timeline.add({ kind: 'note', platform: 'linktor', source: 'state', title: 'x' });
  const again = await follow(id);
  expect((await again.until(({ name }) => name === 'lost'))[0]?.name).toBe('lost');
  again.leave();
});

test('tells of the clock, of faults, of state, of phones and of a reset', async () => {
  const stream = await follow();
  await sandbox.clock.advance(1_000);
  sandbox.faults.add({ kind: 'latency', ms: 1 });
  await call('Ada');
  await stream.until(({ name }) => name === 'phones');
  await stream.until(({ name }) => name === 'state');
  await sandbox.reset();
  const told = await stream.until(({ name }) => name === 'reset');
  const of = (wanted: string): unknown => told.find(({ name }) => name === wanted)?.data;
  expect(of('clock')).toEqual({ now: '2026-01-01T12:00:01.000Z', stopped: true });
  expect(of('faults')).toEqual([{ id: 'fault_1', kind: 'latency', ms: 1 }]);
  expect(of('state')).toMatchObject({ urls: sandbox.urls });
  expect(of('phones')).toEqual(expect.any(Array));
  stream.leave();
});
