import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RANKS, type ReportedState } from '../src/track/report.ts';
import { applyReports, sweepReports, track } from '../src/track/track.ts';
import { type Inside, put, startInside } from './helpers/runtime.ts';

let inside: Inside;
beforeAll(async () => {
  inside = await startInside();
});
afterAll(() => inside.stop());
beforeEach(() => inside.clear());

const STATES = Object.keys(RANKS) as ReportedState[];

/** As the platform tells it. The mark is there as often as the platform has it. */
const callback = (state: ReportedState, id?: string): object => ({
  message_delivery_report: {
    message_id: 'm',
    status: { sent: 'QUEUED_ON_CHANNEL', delivered: 'DELIVERED', read: 'READ', undelivered: 'FAILED' }[state],
    ...(id && { metadata: JSON.stringify({ linktor_outbox: id }) }),
    ...(state === 'undelivered' && { reason: { code: 'UNREACHABLE', description: 'gone' } }),
  },
  event_time: '2026-01-01T12:00:00Z',
});

/** What a worker does when the send returns. */
const settle = async (id: string): Promise<void> => {
  await inside.db.query(
    `UPDATE linktor_outbox.message SET state = 'sent', platform_message_id = 'm', sent_at = now() WHERE id = $1 AND state = 'sending'`,
    [id],
  );
  await applyReports(inside.runtime, [id]);
};

const parked = async (): Promise<number> => (await inside.db.query('SELECT FROM linktor_outbox.report')).rows.length;

it('comes to the same in whatever order, however often, and whenever the send returns', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ state: fc.constantFrom(...STATES), marked: fc.boolean() }), { minLength: 1, maxLength: 7 }),
      fc.nat(7),
      async (reports, returned) => {
        await inside.clear();
        const id = await put(inside, { platform: 'sinch', state: 'sending' });
        const ranks: number[] = [];
        for (const [n, { state, marked }] of reports.entries()) {
          if (n === returned) await settle(id);
          await track(inside.runtime, callback(state, marked ? id : undefined));
          ranks.push(RANKS[(await inside.row(id))['state'] as ReportedState] ?? 0);
        }
        if (returned >= reports.length) await settle(id);
        const highest = Math.max(RANKS.sent, ...reports.map(({ state }) => RANKS[state]));
        const row = await inside.row(id);
        expect(RANKS[row['state'] as ReportedState]).toBe(highest);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(row['delivered_at'] !== null).toBe(reports.some(({ state }) => state === 'delivered'));
        expect(row['read_at'] !== null).toBe(reports.some(({ state }) => state === 'read'));
        expect(row['platform_message_id']).toBe('m');
        expect(row['error']).toEqual(
          row['state'] === 'undelivered' ? expect.objectContaining({ code: 'UNREACHABLE' }) : null,
        );
        expect(await parked()).toBe(0);
      },
    ),
    { numRuns: 25 },
  );
});

describe('a report that comes before the send has returned', () => {
  it('is kept until it has', async () => {
    const id = await put(inside, { platform: 'sinch', state: 'sending' });
    expect(await track(inside.runtime, callback('delivered'))).toBe('early');
    expect(await track(inside.runtime, callback('delivered'))).toBe('early');
    expect((await inside.row(id))['state']).toBe('sending');
    await settle(id);
    expect(await inside.row(id)).toMatchObject({ state: 'delivered', delivered_at: new Date('2026-01-01T12:00:00Z') });
  });

  it('is not lost when the send returns while it is put away', async () => {
    const id = await put(inside, { platform: 'sinch', state: 'sending' });
    const { database, ...rest } = inside.runtime;
    let first = true;
    const slow = Object.assign(Object.create(database), {
      async query(text: string, values?: unknown[]) {
        const result = await database.query(text, values);
        if (first) {
          first = false;
          // Its worker saw no report, and settled it.
          await inside.db.query(
            `UPDATE linktor_outbox.message SET state = 'sent', platform_message_id = 'm' WHERE id = $1`,
            [id],
          );
        }
        return result;
      },
    });
    expect(await track({ database: slow, ...rest }, callback('read'))).toBe('moved');
    expect((await inside.row(id))['state']).toBe('read');
  });

  it('is found by the sweep when its worker died after settling, and forgotten when it is nobody’s', async () => {
    const id = await put(inside, { platform: 'sinch', state: 'sending' });
    await track(inside.runtime, callback('delivered', id));
    await inside.db.query(`UPDATE linktor_outbox.message SET state = 'sent', platform_message_id = 'm' WHERE id = $1`, [
      id,
    ]);
    await sweepReports(inside.runtime);
    expect((await inside.row(id))['state']).toBe('delivered');
    await put(inside, { platform: 'sinch', state: 'sending' });
    await track(inside.runtime, { platform: 'sinch', platformMessageId: 'other', state: 'read' });
    await sweepReports(inside.runtime);
    expect(await parked()).toBe(1);
    await sweepReports(inside.runtime, -1);
    expect(await parked()).toBe(0);
  });
});

describe('a report with the mark', () => {
  it.each(['uncertain', 'queued'])('proves that a message that is %s went out', async (state) => {
    const id = await put(inside, { platform: 'sinch', state, acted: true, look_at: new Date() });
    expect(await track(inside.runtime, callback('delivered', id))).toBe('moved');
    expect(await inside.row(id)).toMatchObject({ state: 'delivered', platform_message_id: 'm', look_at: null });
  });

  it('lets the group of an uncertain message go on', async () => {
    const { runtime, db } = inside;
    const woken: string[] = [];
    const engine = Object.assign(Object.create(runtime.engine), {
      wake: async (_: string, job: string) => void woken.push(job),
    });
    const job = crypto.randomUUID();
    const id = await put(inside, { platform: 'sinch', state: 'uncertain', job });
    await track({ ...runtime, engine }, callback('delivered', id));
    expect(woken).toEqual([job]);
    await db.query('SELECT 1');
  });

  it.each(['cancelled', 'failed'])('does not touch one that is %s', async (state) => {
    const id = await put(inside, { platform: 'sinch', state });
    expect(await track(inside.runtime, callback('delivered', id))).toBe('known');
    expect((await inside.row(id))['state']).toBe(state);
  });

  it('of another platform does not count', async () => {
    const id = await put(inside, { platform: 'linktor', state: 'sent' });
    expect(await track(inside.runtime, callback('delivered', id))).toBe('foreign');
    expect((await inside.row(id))['state']).toBe('sent');
  });
});

it('keeps nothing of messages that the outbox did not send', async () => {
  await put(inside, { platform: 'sinch', state: 'sent', platform_message_id: 'x' });
  expect(await track(inside.runtime, callback('delivered'))).toBe('foreign');
  expect(await track(inside.runtime, { type: 'conversation.created', data: {} })).toBe('foreign');
  expect(await parked()).toBe(0);
});

it('keeps one for a message that is to be repeated with its key', async () => {
  await put(inside, { platform: 'sinch', state: 'queued', acted: true });
  expect(await track(inside.runtime, callback('delivered'))).toBe('early');
});
