import type { Delivery, Endpoint, EndpointInput } from '../deliveries/index.ts';
import type { Platform } from '../engine/context.ts';
import type { Faults } from '../faults/index.ts';
import type { Inbound, Received } from '../inbound/index.ts';
import type { Phone, PhoneMessage } from '../phones/index.ts';
import type { EntryViolation, Timeline } from '../timeline/index.ts';

export interface ClockState {
  /** ISO 8601. */
  now: string;
  stopped: boolean;
}

/** The addresses of a sandbox. */
export interface SandboxUrls {
  /** The page and the control API. */
  page: string;
  linktor: string;
  antonnia: string;
  sinch: string;
  /** Linktor's WebSocket. */
  realtime: string;
}

export interface SandboxState {
  version: string;
  seed: number;
  urls: SandboxUrls;
  clock: ClockState;
  /** How many there are of what. */
  counts: Record<string, number>;
  /** Entries of the timeline that are forgotten. */
  dropped: number;
  /** Operations that were answered by the specification's example, since nothing is remembered for them. */
  example: string[];
}

export interface ResourceCount {
  platform: Platform;
  collection: string;
  count: number;
}

export interface Documents {
  items: unknown[];
  /** Give it as `after` for the next page; absent on the last. */
  next?: string;
}

/** Which event to let happen, and what of it is to be different. */
export interface Trigger {
  platform?: Platform;
  type: string;
  /** Fields by their path: `{ 'data.message.content.text': 'Hi' }`. */
  set?: Record<string, unknown>;
}

/** One of these. */
export interface ClockChange {
  stop?: true;
  start?: true;
  /** Milliseconds. What falls due on the way happens before the answer comes. */
  advance?: number;
}

/** What became of a triggered event. */
export interface Triggered {
  platform: Platform;
  /** The body, as it goes out. */
  event: Record<string, unknown>;
  /** Ids of its deliveries: none where no endpoint wants it. */
  deliveries: string[];
  /** Where your fields depart from the specification. */
  violations: EntryViolation[];
}

/** What the control API controls: the sandbox, as far as it goes. */
export interface Controlled {
  readonly timeline: Timeline;
  readonly faults: Faults;
  state(): SandboxState;
  changeClock(change: ClockChange): Promise<ClockState>;
  phones(): Phone[];
  messages(platform: Platform, channel: string, address: string): PhoneMessage[];
  inbound(inbound: Inbound): Promise<Received>;
  resources(): ResourceCount[];
  documents(platform: Platform, collection: string, limit: number, after?: string): Documents;
  deliveries(): Delivery[];
  replayDelivery(id: string): Promise<Delivery>;
  endpoints(): Endpoint[];
  addEndpoint(input: EndpointInput): Endpoint;
  removeEndpoint(id: string): boolean;
  trigger(trigger: Trigger): Promise<Triggered>;
  replay(seq: number): Promise<unknown>;
  code(seq: number): { curl: string; typescript: string };
  reset(): Promise<void>;
  snapshot(): unknown;
  restore(snapshot: unknown): Promise<void>;
}
