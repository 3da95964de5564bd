import type { Platform } from '../plan.ts';
import { antonnia } from './antonnia.ts';
import { History } from './history.ts';
import { Ledger } from './ledger.ts';
import { type LinktorOptions, linktor } from './linktor.ts';
import { Reports } from './reports.ts';
import { PlatformServer, type Weather } from './server.ts';
import { sinch } from './sinch.ts';

/** Where each platform listens. */
export type Urls = Record<Platform, string>;

/** The three platforms, and what happened on them. */
export interface Platforms {
  urls: Urls;
  ledger: Ledger;
  /** What they tell about messages. */
  reports: Reports;
  stop(): Promise<void>;
}

const LINKTOR: LinktorOptions = { idempotency: true, remembers: 24 * 60 * 60 * 1000 };
/** Milliseconds a search is behind at most. */
export const LAG = 1000;
/** Milliseconds the platforms' clocks are behind ours. */
const BEHIND = 5000;

/** Starts the three of them in this process. */
export async function startPlatforms(
  weather: Weather,
  track: (event: unknown) => Promise<unknown>,
  options: LinktorOptions = LINKTOR,
): Promise<Platforms> {
  const reports = new Reports(track);
  const ledger = new Ledger();
  const clock = (): number => Date.now() - BEHIND;
  const servers = {
    linktor: new PlatformServer(linktor(new History('msg_', LAG, clock), options), ledger, reports, weather),
    sinch: new PlatformServer(sinch(new History('01S', LAG, clock)), ledger, reports, weather),
    antonnia: new PlatformServer(antonnia(new History('ses_', LAG, clock)), ledger, reports, weather),
  };
  return {
    ledger,
    reports,
    urls: {
      linktor: await servers.linktor.start(),
      sinch: await servers.sinch.start(),
      antonnia: await servers.antonnia.start(),
    },
    async stop() {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    },
  };
}
