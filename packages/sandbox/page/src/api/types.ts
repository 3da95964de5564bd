// What the control API says and takes. (Stands here until the control API exports it.)
export type Platform = 'linktor' | 'antonnia' | 'sinch';

export interface SandboxState {
  version: string;
  seed: number;
  urls: { page: string; linktor: string; antonnia: string; sinch: string; realtime: string };
  clock: ClockState;
  counts: Record<string, number>;
  dropped: number;
  example: string[];
}

export interface ClockState {
  now: string;
  stopped: boolean;
}

export type EntryKind = 'exchange' | 'frame' | 'webhook' | 'stream' | 'note';

export interface Entry {
  seq: number;
  at: string;
  kind: EntryKind;
  platform: Platform;
  operationId?: string;
  method?: string;
  path?: string;
  status?: number;
  ms?: number;
  conversationId?: string;
  violations: number;
  source: 'state' | 'example' | 'script' | 'fault';
  title: string;
}

export interface EntryViolation {
  direction: 'request' | 'response';
  location: string[];
  severity: 'error' | 'warning' | 'information' | 'hint';
  rule?: string;
  message: string;
}

export interface WholeEntry {
  entry: Entry;
  request?: { method: string; url: string; headers: Record<string, string>; body: unknown };
  answer?: { status: number; headers: Record<string, string>; body: unknown };
  violations: EntryViolation[];
  delivery?: string;
  frame?: unknown;
}

export interface Phone {
  platform: Platform;
  channel: string;
  address: string;
  name?: string;
  conversationId?: string;
  unread: number;
}

export interface PhoneMessage {
  id: string;
  from: 'customer' | 'app';
  content: unknown;
  status: string;
  at: string;
  refused?: string;
}

export interface Place {
  latitude: number;
  longitude: number;
  name?: string;
  address?: string;
}

export type InboundContent =
  | { text: string }
  | { choose: { message: string; id: string } }
  | { media: { url: string; mime: string; caption?: string } }
  | { location: Place }
  | { reaction: { message: string; emoji: string } };

export interface ResourceCount {
  platform: Platform;
  collection: string;
  count: number;
}

export interface Documents {
  items: unknown[];
  next?: string;
}

export type FaultKind =
  | 'latency'
  | 'rate-limit'
  | 'error'
  | 'reset'
  | 'stall'
  | 'truncate'
  | 'drop-frame'
  | 'repeat-frame'
  | 'webhook-twice'
  | 'webhook-late'
  | 'webhook-out-of-order'
  | 'token-expired';

export interface Fault {
  id: string;
  platform?: Platform;
  operation?: string;
  kind: FaultKind;
  share?: number;
  next?: number;
  ms?: number;
  status?: number;
  retryAfter?: number;
}

export interface Endpoint {
  id: string;
  platform: Platform;
  url: string;
  events?: string[];
  source: 'platform' | 'sandbox';
  secret?: string;
}

export interface EndpointInput {
  platform?: Platform;
  url: string;
  events?: string[];
  secret?: string;
  headers?: Record<string, string>;
}

export interface Trigger {
  platform?: Platform;
  type: string;
  set?: Record<string, unknown>;
}

export interface Delivery {
  id: string;
  endpointId: string;
  platform: Platform;
  type: string;
  url: string;
  at: string;
  attempts: { at: string; status?: number; error?: string; ms?: number; answer?: string }[];
  state: 'pending' | 'delivered' | 'failed';
  next?: string;
}
