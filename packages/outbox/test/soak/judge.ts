import { type Order, order } from './plan.ts';
import type { Ledger, Seen } from './platforms/ledger.ts';
import { fateOf } from './platforms/reports.ts';

/** How fast a platform, or a channel of it, may be sent to. */
export interface Rate {
  perSecond: number;
  burst: number;
}

/** One message as the outbox has it at the end. */
export interface Row {
  n: number;
  state: string;
  /** What went wrong, when it failed. */
  error: string | undefined;
}

/** What is judged. */
export interface Evidence {
  seed: number;
  /** Orders that were tried, whether they were committed or not: all numbers below it. */
  orders: number;
  /** Orders that are in the caller's own table: those, and only those, must have a message. */
  committed: ReadonlySet<number>;
  rows: readonly Row[];
  /** When the orders were to be sent at the latest, on the clock of `performance.now()`. */
  notAfter: ReadonlyMap<number, number>;
  ledger: Ledger;
  rates: Readonly<Record<string, Rate>>;
}

/** What came out. */
export interface Verdict {
  states: Record<string, number>;
  lost: number;
  doubled: number;
  uncertain: number;
  /** Sent although rolled back, cancelled or failed. */
  unasked: number;
  /** Whose last report is not in their state. */
  unreported: number;
  outOfOrder: number;
  /** Requests for messages whose time was over. */
  tooLate: number;
  /** The most requests in any second, by what the rate is set for, and how many were allowed. */
  fastest: Record<string, { most: number; allowed: number }>;
  /** Requests that came while the platform had asked everybody to wait. */
  duringPause: number;
  violations: string[];
}

/** What the platforms told last of a message that was sent. */
const lastTold = (seed: number, n: number, { platform, fate }: Order): string =>
  platform === 'antonnia' ? 'sent' : (fateOf(seed, n, fate === 'undelivered').at(-1) as string);

const SENT = new Set(['sent', 'delivered', 'read', 'undelivered']);
/** Milliseconds until the whole fleet has heard that a platform wants to be left alone. */
const HEARD = 500;
const TIMELY = 1000;

/** Holds what the outbox says against what the platforms saw. */
export function judge(evidence: Evidence): Verdict {
  const verdict: Verdict = {
    ...{ states: {}, lost: 0, doubled: 0, uncertain: 0, unasked: 0, unreported: 0, outOfOrder: 0, tooLate: 0 },
    ...{ fastest: {}, duringPause: 0, violations: [] },
  };
  const rows = new Map(evidence.rows.map((row) => [row.n, row]));
  if (rows.size !== evidence.rows.length) verdict.violations.push('there are two messages of one key');
  for (let n = 0; n < evidence.orders; n++) judgeMessage(verdict, evidence, n, rows.get(n));
  for (const n of rows.keys()) if (n >= evidence.orders) verdict.violations.push(`message ${n} is of no order`);
  judgeGroups(verdict, evidence);
  judgeRates(verdict, evidence);
  judgePauses(verdict, evidence);
  return verdict;
}

function judgeMessage(verdict: Verdict, { seed, committed, ledger, notAfter }: Evidence, n: number, row?: Row): void {
  const { violations } = verdict;
  const seen = ledger.seen.get(n);
  const effects = seen?.effects.length ?? 0;
  if (!committed.has(n)) {
    if (row) violations.push(`message ${n} is there, its order is not`);
    if (seen) {
      verdict.unasked += 1;
      violations.push(`message ${n} was sent to ${seen.platform} and its order was rolled back`);
    }
    return;
  }
  if (!row) {
    verdict.lost += 1;
    violations.push(`message ${n} is lost: its order was committed`);
    return;
  }
  const one = order(seed, n);
  const { fate, platform } = one;
  verdict.states[row.state] = (verdict.states[row.state] ?? 0) + 1;
  const told = `message ${n} (${platform}, ${fate}, ${seen?.requests.length ?? 0} requests) is ${row.state}`;
  if (effects > 1) {
    verdict.doubled += 1;
    violations.push(`${told} and was sent ${effects} times`);
  }
  if (SENT.has(row.state)) {
    if (effects === 0) {
      verdict.lost += 1;
      violations.push(`${told} and was never sent`);
    }
    if (fate === 'refused') violations.push(`${told} and the platform refuses it`);
    else if (row.state !== lastTold(seed, n, one)) {
      verdict.unreported += 1;
      violations.push(`${told}, and the platform told that it is ${lastTold(seed, n, one)}`);
    }
  } else if (row.state === 'failed' || row.state === 'cancelled') {
    if (effects > 0) {
      verdict.unasked += 1;
      violations.push(`${told} (${row.error ?? ''}) and was sent`);
    }
    const expected = row.state === 'cancelled' ? fate === 'cancelled' : fate === 'refused' || fate === 'late';
    if (!expected) violations.push(`${told} for no reason of ours: ${row.error ?? ''}`);
  } else {
    if (row.state === 'uncertain') verdict.uncertain += 1;
    violations.push(`${told}, and sent ${effects} times`);
  }
  const last = notAfter.get(n);
  const late = last === undefined ? undefined : seen?.requests.find((at) => at > last + TIMELY);
  if (late !== undefined) {
    verdict.tooLate += 1;
    violations.push(`${told} and was asked for ${Math.round(late - (last as number))} ms after its time`);
  }
}

/** In a group each message is over before the next one begins. */
function judgeGroups(verdict: Verdict, { seed, orders, committed, ledger }: Evidence): void {
  const last = new Map<string, { n: number; seen: Seen }>();
  for (let n = 0; n < orders; n++) {
    const seen = ledger.seen.get(n);
    const group = committed.has(n) && seen ? groupOf(order(seed, n)) : undefined;
    if (group === undefined || !seen) continue;
    const before = last.get(group);
    last.set(group, { n, seen });
    if (!before) continue;
    const begins = seen.requests[0] as number;
    const ended = Math.max(before.seen.requests.at(-1) as number, ...before.seen.effects);
    if (ended <= begins) continue;
    verdict.outOfOrder += 1;
    verdict.violations.push(
      `message ${n} began ${Math.round(ended - begins)} ms before ${before.n} of its group was over`,
    );
  }
}

const groupOf = ({ group, platform }: Order): string | undefined => group && `${platform} ${group}`;

const inOrder = ({ departures }: Ledger, name: string): number[] =>
  [...(departures.get(name) ?? [])].sort((a, b) => a - b);

/** No second, wherever it begins, holds more requests than the rate and its burst. */
function judgeRates(verdict: Verdict, { ledger, rates }: Evidence): void {
  for (const [name, { perSecond, burst }] of Object.entries(rates)) {
    const most = mostInASecond(inOrder(ledger, name));
    const allowed = perSecond + burst;
    verdict.fastest[name] = { most, allowed };
    if (most > allowed) verdict.violations.push(`${name} had ${most} requests in one second, ${allowed} are allowed`);
  }
}

/** The most of the times, which ascend, that lie within one second. */
export function mostInASecond(times: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [index, time] of times.entries()) {
    while ((times[first] as number) <= time - 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Whoever is asked to wait waits, and with him the whole fleet. */
function judgePauses(verdict: Verdict, { ledger }: Evidence): void {
  for (const { platform, from, until } of ledger.pauses) {
    const inPause = inOrder(ledger, platform).filter((at) => at > from + HEARD && at < until - 50);
    verdict.duringPause += inPause.length;
    if (inPause.length > 0) {
      const latest = Math.round((inPause.at(-1) as number) - from);
      verdict.violations.push(
        `${platform} had ${inPause.length} requests while it had asked to wait, the last after ${latest} ms`,
      );
    }
  }
}
