import type { Queryable } from '../database/database.ts';
import { gateColumns, gateOf, shut } from '../pace/gate.ts';

/** A platform to which nothing is sent at the moment. */
export interface Paused {
  readonly platform: string;
  /** `held`: by `pause()`; `throttled`: it asked to wait; `down`: it does not answer, or refuses the account. */
  readonly why: 'held' | 'throttled' | 'down';
  /** What was said last. */
  readonly reason: string | undefined;
  /** Seconds until somebody tries again; `undefined` where `resume()` is waited for. */
  readonly seconds: number | undefined;
}

const WHY = { held: 'held', paused: 'throttled', circuit: 'down' } as const;

/** The platforms that are paused, and why. */
export async function readPaused(database: Queryable, schema: string): Promise<Paused[]> {
  const { rows } = await database.query(
    `SELECT ${gateColumns('clock_timestamp()')} FROM ${schema}.gate ORDER BY platform`,
  );
  return rows.flatMap((row) => {
    const gate = gateOf(row);
    const closed = shut(gate, gate.now);
    if (!closed) return [];
    const seconds = closed.reason === 'held' ? undefined : Math.ceil(closed.waitMs / 1000);
    return { platform: gate.platform, why: WHY[closed.reason], reason: gate.reason, seconds };
  });
}
