import type { Context } from '../../engine/context.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** The instant (ISO 8601) at which a period began that ends now; without one, a time before all others. */
export function sinceOf({ clock }: Pick<Context, 'clock'>, period: string | undefined): string {
  const days = period === undefined ? undefined : DAYS[period];
  return days === undefined ? '' : clock.iso(-days * 86_400_000);
}
