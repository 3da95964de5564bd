import type { Prepared } from '../add/prepare.ts';
import { type OutboxObserver, within } from '../observer.ts';
import { callOf, type Traces } from './insert.ts';

/** Runs the storing of a batch within what an observer does around it, and gives it what that leaves for its messages. */
export type Watched = <T>(rows: readonly Prepared[], store: (traces?: Traces) => Promise<T>) => Promise<T>;

/** What `add` does for one message, for the messages of a batch: once for each call among them, which is one as a rule. */
export const watching =
  (add: NonNullable<OutboxObserver['add']>, tell: (error: unknown) => void): Watched =>
  <T>(rows: readonly Prepared[], store: (traces?: Traces) => Promise<T>): Promise<T> => {
    const calls = new Map<string, { platform: string; call: string; count: number; carrier: Record<string, string> }>();
    for (const row of rows) {
      const { platform, call } = row;
      const known = calls.get(callOf(row));
      if (known) known.count++;
      else calls.set(callOf(row), { platform, call, count: 1, carrier: {} });
    }
    const stored = (): Promise<T> =>
      store(
        Object.fromEntries(
          [...calls].flatMap(([name, { carrier }]) => (Object.keys(carrier).length > 0 ? [[name, carrier]] : [])),
        ),
      );
    return [...calls.values()].reduce<() => Promise<T>>(
      (next, { carrier, ...about }) =>
        () =>
          within((inner) => add(about, carrier, inner), next, tell),
      stored,
    )();
  };
