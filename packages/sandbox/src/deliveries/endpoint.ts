import type { Platform } from '../engine/context.ts';
import type { RetryWish } from './schedule.ts';

/** Where webhooks go. */
export interface Endpoint {
  id: string;
  platform: Platform;
  url: string;
  /** Types of events it gets; absent: all. */
  events?: string[];
  /** Registered by the app through the platform's API, or here. */
  source: 'platform' | 'sandbox';
  /** Told once, by the call that adds an endpoint here. */
  secret?: string;
}

/** What an endpoint of the sandbox's own is made of. */
export interface EndpointInput {
  /** Default: `linktor`. */
  platform?: Platform;
  /** `http:` or `https:`. */
  url: string;
  /** Default: all. */
  events?: string[];
  /** What deliveries are signed with. Default: made up, and told once. Antonnia signs nothing and takes none. */
  secret?: string;
  /** Headers that go with every delivery. */
  headers?: Record<string, string>;
}

/** All that a delivery needs to know of its endpoint; never leaves the sandbox. */
export interface Target {
  id: string;
  platform: Platform;
  url: string;
  events?: readonly string[] | undefined;
  source: Endpoint['source'];
  /** Whether it gets anything at all. */
  active: boolean;
  secret?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  retries?: RetryWish | undefined;
  /** Milliseconds that the receiver has to answer. */
  timeout?: number | undefined;
  /** Only events of this app (Sinch). */
  app?: string | undefined;
  /** A message's own address for what becomes of it (Sinch), in place of the endpoints of its app. */
  named?: { url: string; app: string };
}
