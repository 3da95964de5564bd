import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewEntry } from './entry.ts';
import { Timeline } from './timeline.ts';

const NOON = Date.parse('2026-01-01T12:00:00Z');

const call = (more: Partial<NewEntry> = {}): NewEntry => ({
  ...{ kind: 'exchange', platform: 'linktor', source: 'state', title: 'List contacts', operationId: 'listContacts' },
  ...more,
});

const seqs = (timeline: Timeline, query = {}): number[] => timeline.list(query).entries.map(({ seq }) => seq);

test('lists newest first, in pages, by what is asked for', () => {
  const timeline = new Timeline(() => NOON);
  const violation = { direction: 'request', location: ['body'], severity: 'error', message: 'is wrong' } as const;
  timeline.add(call());
  timeline.add(call({ platform: 'sinch', operationId: 'sendMessage', conversationId: 'c1' }));
  timeline.add(call({ violations: [{ ...violation, location: ['body'] }] }));
  expect(seqs(timeline)).toEqual([3, 2, 1]);
  expect(seqs(timeline, { limit: 2 })).toEqual([3, 2]);
  expect(seqs(timeline, { before: 2 })).toEqual([1]);
  expect(seqs(timeline, { platform: 'sinch' })).toEqual([2]);
  expect(seqs(timeline, { operation: 'listContacts' })).toEqual([3, 1]);
  expect(seqs(timeline, { conversation: 'c1' })).toEqual([2]);
  expect(seqs(timeline, { violations: true })).toEqual([3]);
  expect(timeline.list({ limit: 1 }).entries[0]).toEqual({
    ...{ seq: 3, at: '2026-01-01T12:00:00.000Z', kind: 'exchange', platform: 'linktor', source: 'state' },
    ...{ title: 'List contacts', operationId: 'listContacts', violations: 1 },
  });
});

test('what is forgotten is forgotten oldest first, and counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.boolean(), { maxLength: 4000 }), (kept, script) => {
      const timeline = new Timeline(() => NOON, { entries: kept });
      let model: number[] = [];
      let dropped = 0;
      let seq = 0;
      for (const [index, adds] of script.entries()) {
        if (adds || index % 97 !== 0) {
          seq += 1;
          model.push(timeline.add(call()).seq);
          expect(model.at(-1)).toBe(seq);
          if (model.length > kept) {
            model.shift();
            dropped += 1;
          }
        } else {
          timeline.clear();
          model = [];
          dropped = 0;
        }
      }
      expect([timeline.size, timeline.dropped, timeline.last]).toEqual([model.length, dropped, seq]);
      expect([...timeline.oldestFirst()].map((entry) => entry.seq)).toEqual(model);
      expect(seqs(timeline, { limit: 1000 })).toEqual([...model].reverse());
      for (const wanted of [0, (model[0] ?? 1) - 1, model[0] ?? 0, model.at(-1) ?? 0, seq + 1]) {
        expect(timeline.get(wanted)?.seq).toBe(model.includes(wanted) ? wanted : undefined);
      }
    }),
    { numRuns: 30 },
  );
});

test('bodies have a bound of their own', () => {
  const timeline = new Timeline(() => NOON, { bytes: 10_000 });
  const request = (body: unknown) => call({ request: { method: 'POST', url: '/', headers: {}, body } });
  for (let i = 0; i < 10; i++) timeline.add(request('x'.repeat(4_000)));
  expect([timeline.size, timeline.dropped]).toEqual([2, 8]);
  timeline.add(request({ text: 'é'.repeat(100_000) }));
  expect(timeline.get(11)?.request?.body).toEqual({
    omitted: 'longer than 65536 bytes, not kept',
    bytes: expect.any(Number),
  });
  // One that is larger than everything is kept all the same: the newest is what somebody looks for.
  const small = new Timeline(() => NOON, { bytes: 1 });
  small.add(call());
  small.add(call());
  expect(seqs(small)).toEqual([2]);
});

test('watchers are told until they leave', () => {
  const timeline = new Timeline(() => NOON);
  const told: number[] = [];
  const leave = timeline.watch(({ seq }) => told.push(seq));
  timeline.add(call());
  leave();
  timeline.add(call());
  expect(told).toEqual([1]);
});
