import { setTimeout as wait } from 'node:timers/promises';
import type { Outbox, Transaction } from '@linktor/outbox';
import { isOutage } from './outage.ts';
import { laneOf, type Order, order } from './plan.ts';
import { generatorFor } from './random.ts';
import type { Senders } from './senders.ts';
import type { Transactions } from './transactions.ts';

/** What came of writing the orders. */
export interface Production {
  /** When the orders were to be sent at the latest, on the clock of `performance.now()`. */
  notAfter: Map<number, number>;
  /** What `cancel` answered: whether the message is cancelled. */
  cancelled: Map<number, boolean>;
  /** Transactions of which nobody knew whether they had committed. */
  unknownCommits: number;
  /** Keys that were added once more, and the answers that were wrong. */
  repeated: number;
  wrongAnswers: string[];
}

/** What is to be written. */
export interface Plan {
  seed: number;
  orders: number;
  lanes: number;
  transactions(): Transactions;
}

/**
 * Writes the orders and adds their messages, in one transaction each: several at a time, in the order of their numbers for each
 * recipient; some are rolled back, some are taken back later, and some keys are used again.
 */
export async function produce(
  outbox: Outbox<Senders>,
  { seed, orders, lanes, transactions }: Plan,
): Promise<Production> {
  const production: Production = {
    ...{ notAfter: new Map(), cancelled: new Map(), unknownCommits: 0, repeated: 0, wrongAnswers: [] },
  };
  const takingBack: Promise<void>[] = [];
  const ofLane: Order[][] = Array.from({ length: lanes }, () => []);
  for (let n = 0; n < orders; n++) {
    const one = order(seed, n);
    ofLane[laneOf(one, lanes)]?.push(one);
  }
  const lane = async (mine: readonly Order[]): Promise<void> => {
    const mineToo = transactions();
    for (const batch of batches(mine, seed)) {
      const [first] = batch as [Order];
      await mineToo.run(
        batch.map(({ n }) => n),
        first.fate !== 'rolled back',
        async ({ tx, insert }) => {
          for (const one of batch) {
            await insert(one.n);
            if (one.fate === 'late') production.notAfter.set(one.n, performance.now() + one.delay);
            await add(outbox, one, { tx });
          }
        },
      );
      if (first.fate === 'plain' && generatorFor(seed, first.n, 5)() < 0.02) await repeat(outbox, first, production);
      for (const one of batch) if (one.fate === 'cancelled') takingBack.push(takeBack(outbox, one, production));
    }
    production.unknownCommits += mineToo.unknown;
    await mineToo.end();
  };
  await Promise.all(ofLane.map(lane));
  await Promise.all(takingBack);
  return production;
}

/** One to eight orders in a transaction; those that are rolled back are alone in theirs. */
function* batches(orders: readonly Order[], seed: number): Generator<Order[]> {
  let batch: Order[] = [];
  for (const one of orders) {
    const alone = one.fate === 'rolled back';
    if (batch.length > 0 && (alone || batch.length >= 1 + generatorFor(seed, one.n, 4)() * 8)) {
      yield batch;
      batch = [];
    }
    batch.push(one);
    if (!alone) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Adds the message that belongs to an order. */
async function add(outbox: Outbox<Senders>, one: Order, options?: { tx: Transaction }): Promise<void> {
  const mark = one.fate === 'refused' ? '!' : one.fate === 'undelivered' ? '?' : '';
  const text = `m-${one.n}${mark} ${'x'.repeat(one.length)}`;
  const common = {
    key: one.key,
    ...(one.group !== undefined && { group: one.group }),
    ...(one.channel !== undefined && { channel: one.channel }),
    ...(one.priority !== 0 && { priority: one.priority }),
    ...((one.fate === 'later' || one.fate === 'cancelled') && { at: new Date(Date.now() + one.delay) }),
    ...(one.fate === 'late' && { notAfter: new Date(Date.now() + one.delay) }),
  };
  if (one.platform === 'linktor') {
    await outbox.add({ to: 'linktor', call: 'sendText', args: [one.recipient, text], ...common }, options);
  } else if (one.platform === 'antonnia') {
    const session = { contact_id: one.recipient, contact_name: text };
    await outbox.add({ to: 'antonnia', call: 'create', args: [session], ...common }, options);
  } else {
    const recipient_identities = [{ channel: 'SMS' as const, identity: one.recipient }];
    const request = { app_id: 'app', text, recipient_identities };
    await outbox.add({ to: 'sinch', call: 'sendTextMessage', args: [request], ...common }, options);
  }
}

/** The same key again: with the same arguments the first one's state is given, with others it is refused. */
async function repeat(outbox: Outbox<Senders>, one: Order, production: Production): Promise<void> {
  production.repeated += 1;
  await untilItIsThere(async () => {
    await add(outbox, one);
    const refusal = await add(outbox, { ...one, length: one.length + 1 }).catch((error: unknown) => error);
    if (isOutage(refusal)) throw refusal;
    if ((refusal as { code?: string } | undefined)?.code === 'KEY_CONFLICT') return;
    production.wrongAnswers.push(`key ${one.key} used with other arguments: ${refusal ?? 'taken'}`);
  });
}

async function takeBack(outbox: Outbox<Senders>, one: Order, production: Production): Promise<void> {
  // About the time when it is due: sometimes a worker has it already.
  await wait(Math.max(0, one.delay + 2000 * Math.random() - 1000));
  await untilItIsThere(async () => {
    production.cancelled.set(one.n, (await outbox.cancel(one.key)) === 'cancelled');
  });
}

async function untilItIsThere(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error)) throw error;
      await wait(100);
    }
  }
}
