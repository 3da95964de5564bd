import type { Queryable } from '../database/database.ts';

/** A platform to which nothing is sent at the moment. */
export interface PausedPlatform {
  readonly platform: string;
  /** `held`: somebody said so. `throttled`: it asked everybody to wait. `down`: its circuit is open. */
  readonly because: 'held' | 'throttled' | 'down';
  /** What went wrong, where something did. */
  readonly reason?: string;
  /** When it is tried again, where it is not up to somebody. */
  readonly until?: Date;
}

/** The platforms to which nothing is sent at the moment, and why. */
export async function paused(db: Queryable, schema: string): Promise<PausedPlatform[]> {
  const { rows } = await db.query(
    `SELECT platform, held, paused_until, paused_until > clock_timestamp() AS throttled, until, reason
FROM ${schema}.gate WHERE held OR paused_until > clock_timestamp() OR state <> 'closed' ORDER BY platform`,
  );
  return (rows as GateRow[]).map(({ platform, held, throttled, paused_until, until, reason }) => {
    if (held) return { platform, because: 'held' };
    if (throttled) return { platform, because: 'throttled', until: paused_until as Date };
    return { platform, because: 'down', ...(reason !== null && { reason }), ...(until !== null && { until }) };
  });
}

interface GateRow {
  platform: string;
  held: boolean;
  paused_until: Date | null;
  throttled: boolean | null;
  until: Date | null;
  reason: string | null;
}
