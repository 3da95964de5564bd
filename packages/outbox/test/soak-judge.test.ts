import { describe, expect, it } from 'vitest';
import { type Evidence, judge, mostInASecond } from './soak/judge.ts';
import { type Fate, laneOf, type Order, order } from './soak/plan.ts';
import { faultOf, USUAL_FAULTS } from './soak/platforms/faults.ts';
import { Ledger } from './soak/platforms/ledger.ts';
import { fateOf } from './soak/platforms/reports.ts';

const SEED = 7;
const all = Array.from({ length: 2000 }, (_, n) => order(SEED, n));
const first = (test: (order: Order) => boolean): Order => all.find(test) as Order;
// Of a session it is told that there is one, and no more: it stays `sent`.
const plain = first(({ fate, group, platform }) => fate === 'plain' && group === undefined && platform === 'antonnia');
const fated = (fate: Fate): Order => first((one) => one.fate === fate && one.platform === 'antonnia');
const reported = (told: string): Order =>
  first((one) => one.platform === 'sinch' && fateOf(SEED, one.n, one.fate === 'undelivered').at(-1) === told);

/** Evidence in which nothing has happened but to `one`. */
const about = (one: Order, state: string | undefined, effects: number, committed = true): Evidence => {
  const ledger = new Ledger();
  const requests = Array.from({ length: Math.max(effects, 1) }, (_, i) => 1000 + i);
  if (effects > 0)
    ledger.seen.set(one.n, { platform: one.platform, requests, effects: requests.slice(0, effects), place: 1 });
  return {
    ...{ seed: SEED, orders: one.n + 1, committed: new Set(committed ? [one.n] : []) },
    ...{ rows: state ? [{ n: one.n, state, error: undefined }] : [], notAfter: new Map(), ledger, rates: {} },
  };
};

describe('the judge of the soak', () => {
  it.each<[string, Order, string | undefined, number, boolean, RegExp | undefined]>([
    ['sent once', plain, 'sent', 1, true, undefined],
    ['delivered', reported('delivered'), 'delivered', 1, true, undefined],
    ['read', reported('read'), 'read', 1, true, undefined],
    ['undelivered', reported('undelivered'), 'undelivered', 1, true, undefined],
    ['delivered, and nobody heeded it', reported('delivered'), 'sent', 1, true, /told that it is delivered/],
    ['lost with its row', plain, undefined, 0, true, /is lost/],
    ['sent by its row alone', plain, 'sent', 0, true, /never sent/],
    ['sent twice', plain, 'sent', 2, true, /sent 2 times/],
    ['left uncertain', plain, 'uncertain', 1, true, /is uncertain/],
    ['left behind', plain, 'queued', 0, true, /is queued/],
    ['left in the middle', plain, 'sending', 0, true, /is sending/],
    ['failed for nothing', plain, 'failed', 0, true, /no reason/],
    ['refused', fated('refused'), 'failed', 0, true, undefined],
    ['refused and sent all the same', fated('refused'), 'sent', 1, true, /refuses it/],
    ['failed and sent', fated('refused'), 'failed', 1, true, /and was sent/],
    ['expired', fated('late'), 'failed', 0, true, undefined],
    ['cancelled', fated('cancelled'), 'cancelled', 0, true, undefined],
    ['cancelled and sent', fated('cancelled'), 'cancelled', 1, true, /and was sent/],
    ['cancelled by nobody', plain, 'cancelled', 0, true, /no reason/],
    ['rolled back', fated('rolled back'), undefined, 0, false, undefined],
    ['rolled back and sent', fated('rolled back'), undefined, 1, false, /rolled back/],
    ['rolled back and still there', fated('rolled back'), 'queued', 0, false, /its order is not/],
  ])('%s', (_name, one, state, effects, committed, expected) => {
    const { violations } = judge(about(one, state, effects, committed));
    if (expected) expect(violations).toEqual([expect.stringMatching(expected)]);
    else expect(violations).toEqual([]);
  });

  it('knows that a message of a group began before the one before it was over', () => {
    const group = first(
      ({ group, fate, platform }) => group !== undefined && fate === 'plain' && platform === 'antonnia',
    );
    const next = first(({ n, group: its, fate }) => n > group.n && its === group.group && fate === 'plain');
    const evidence = about(group, 'sent', 1);
    const both: Evidence = {
      ...evidence,
      ...{ orders: next.n + 1, committed: new Set([group.n, next.n]) },
      rows: [group, next].map(({ n }) => ({ n, state: 'sent', error: undefined })),
    };
    const { ledger } = both;
    ledger.seen.set(next.n, { platform: next.platform, requests: [1001], effects: [1002], place: 2 });
    expect(judge(both)).toMatchObject({ outOfOrder: 0, violations: [] });
    // As what acts late does: its effect comes after the next one's request.
    ledger.seen.set(group.n, { platform: group.platform, requests: [1000], effects: [1500], place: 1 });
    expect(judge(both)).toMatchObject({ outOfOrder: 1, violations: [expect.stringMatching(/499 ms before/)] });
  });

  it('counts the requests of any second, and those of a pause', () => {
    expect(mostInASecond([0, 500, 999, 1000, 1400])).toBe(4);
    const evidence = about(plain, 'sent', 1);
    const { ledger } = evidence;
    ledger.departures.set(plain.platform, [0, 200, 100, 1500]);
    const rated = (perSecond: number): Evidence => ({
      ...evidence,
      rates: { [plain.platform]: { perSecond, burst: 1 } },
    });
    expect(judge(rated(2)).violations).toEqual([]);
    expect(judge(rated(1)).violations).toEqual([expect.stringMatching(/3 requests in one second, 2 are allowed/)]);
    ledger.pauses.push({ platform: plain.platform, from: 100, until: 2100 });
    expect(judge(rated(2))).toMatchObject({ duringPause: 1, violations: [expect.stringMatching(/asked to wait/)] });
  });

  it('finds a message whose time was over, and two of one key', () => {
    const one = fated('late');
    const evidence = about(one, 'sent', 1);
    expect(judge({ ...evidence, notAfter: new Map([[one.n, -500]]) }).violations).toEqual([
      expect.stringMatching(/1500 ms after its time/),
    ]);
    expect(judge({ ...evidence, rows: [...evidence.rows, ...evidence.rows] }).violations).toHaveLength(1);
  });
});

describe('the plan of the soak', () => {
  it('is the same for the same seed, and has everything in it', () => {
    expect(order(SEED, 12)).toEqual(all[12]);
    expect(new Set(all.map(({ fate }) => fate)).size).toBe(7);
    expect(new Set(all.map(({ platform }) => platform)).size).toBe(3);
    const faults = new Set(all.map(({ n }) => faultOf(SEED, n, 0, USUAL_FAULTS)));
    expect(faults.size).toBe(Object.keys(USUAL_FAULTS).length + 1);
    expect(faultOf(SEED, 1, 6, { '500 before': 1 })).toBe('none');
  });

  it('has one lane take all orders of a recipient', () => {
    const lanes = new Map<string, number>();
    for (const one of all) {
      const lane = laneOf(one, 6);
      expect(lanes.get(one.recipient) ?? lane).toBe(lane);
      lanes.set(one.recipient, lane);
    }
    expect(new Set(lanes.values()).size).toBe(6);
  });
});
