import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type FaultKind, sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { Realtime, type RealtimeGap } from '@linktor/realtime';
import { httpSource } from './http-source.ts';
import { prng } from './prng.ts';
import { type Account, audit, isTrue } from './soak-audit.ts';
import { type HistoryFault, UnreliableSource, UnreliableStore } from './soak-source.ts';

/** How much to soak. The same seed lets the same faults happen at the same messages. */
export interface SoakOptions {
  seed: number;
  conversations: number;
  messages: number;
  faults: number;
  /** The history fails now and then, and little of it is read and remembered: then there are gaps, and these must be right. */
  harsh?: boolean;
}

/** What can go wrong: at the server, with the history, and between. */
type Kind = FaultKind | HistoryFault | 'dead-subscription' | 'token-hang' | 'history-deleted' | 'history-timeless';

/** What came of it. `lost`, `duplicated`, `misordered` and `untrue` must be 0. */
export interface SoakResult extends SoakOptions, Account {
  faultsByKind: Partial<Record<Kind, number>>;
  gaps: Partial<Record<RealtimeGap['reason'], number>>;
  /** Gaps that stated what was not so. */
  untrue: number;
  /** Delivered as it came, without the history. */
  live: number;
  /** The longest that a message waited in the client after it had arrived (milliseconds). */
  longestWithheld: number;
  /** Requests to the history, and those among them that were given up for no fault but the machine's. */
  requests: number;
  requestsLate: number;
  connections: number;
  recovered: number;
  seconds: number;
}

const KINDS: readonly Kind[] = [
  'refuse',
  'hang',
  'delay',
  'drop',
  'duplicate',
  'reorder',
  'malformed',
  'oversized',
  'half-open',
  'slow-reader',
  'kill',
  'auth-expiry',
  'history-down',
  'history-hang',
  'history-slow',
  'dead-subscription',
  'token-hang',
  'history-deleted',
  'history-timeless',
];

/** Publishes messages while everything goes wrong, and compares what was published with what was delivered. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { seed, conversations, messages, faults, harsh = false } = options;
  const random = prng(seed);
  const seconds = seed % 3 === 0 && !harsh;
  const pick = (count: number): number => Math.floor(random() * count);
  const started = performance.now();
  // The platform does not say in which order it lists messages: every seed tries one.
  const store = new UnreliableStore({ order: seed % 2 === 0 ? 'newest-first' : 'oldest-first', maxLimit: 50 });
  await using server = await startRealtimeServer({ messages: store });
  let token = 0;
  let hangs = 0;
  // Credentials that were refused since a frame came.
  let refused = 0;
  // Conversations that the server does not learn of, this many times.
  const unheard = new Map<string, number>();
  const arrived = new Map<string, number>();
  const source = new UnreliableSource(httpSource(server.httpUrl), harsh ? 1 / 6 : 0, random);
  const realtime = new Realtime({
    url: server.url,
    getToken: () => (hangs-- > 0 ? new Promise<string>(() => {}) : `token-${++token}`),
    backfill: source,
    encode: (frame) => {
      const left = frame.type === 'subscribe' ? (unheard.get(frame.conversationId) ?? 0) : 0;
      if (left > 0) unheard.set((frame as { conversationId: string }).conversationId, left - 1);
      return left > 0 ? undefined : JSON.stringify(frame);
    },
    decode: (text) => {
      const frame = JSON.parse(text) as { message?: { id?: string } };
      const id = frame.message?.id;
      refused = 0;
      if (id && !arrived.has(id)) arrived.set(id, performance.now());
      return frame;
    },
    backfillTimeout: 400,
    maxHoldTime: 1_000,
    ...(harsh ? { maxBackfill: 8, pageSize: 4, dedupeSize: 8, maxHeld: 4 } : {}),
    reconnectInterval: 5,
    maxReconnectInterval: 50,
    connectTimeout: 300,
    pingInterval: 150,
    pongTimeout: 150,
    reconcileInterval: 500,
  });
  const delivered = new Map<string, { id: string; late: boolean }[]>();
  const published = new Map<string, { id: string; createdAt: string }[]>();
  let [live, untrue, longestWithheld] = [0, 0, 0];
  const gaps: RealtimeGap[] = [];
  let ending = false;
  const reasons: SoakResult['gaps'] = {};
  let recovered = 0;
  // Each once: a message that comes twice is no reason to stop waiting for another one.
  const seen = new Set<string>();
  realtime.onMessage(({ conversationId, message, late, recovered: fetched }) => {
    delivered.get(conversationId)?.push({ id: message.id, late: late === true });
    seen.add(message.id);
    if (fetched) recovered++;
    else {
      live++;
      longestWithheld = Math.max(longestWithheld, Math.round(performance.now() - (arrived.get(message.id) ?? 0)));
    }
  });
  realtime.on('gap', (gap) => {
    gaps.push(gap);
    const { conversationId } = gap;
    // At its end a client says what it could not check: after a broken frame that may be any conversation.
    const spoilt = ending || source.spoilt.has(conversationId) || behind.has(conversationId);
    const facts = { spoilt, delivered: seen, published: published.get(conversationId) ?? [], timeless: store.timeless };
    if (!isTrue(gap, { ...facts, shortened: store.shortened.has(conversationId) })) {
      untrue++;
      console.error('untrue', JSON.stringify(gap));
    }
    reasons[gap.reason] = (reasons[gap.reason] ?? 0) + 1;
  });
  // Malformed and oversized frames are reported here; nothing else may be.
  realtime.on('error', (error) => {
    if (error.code !== 'MALFORMED_FRAME') throw error;
  });
  const ids = Array.from({ length: conversations }, (_, index) => `conv_${index}`);
  // Conversations whose history has not been read since the last connection.
  const behind = new Set(ids);
  realtime.on('disconnected', () => {
    for (const id of ids) behind.add(id);
  });
  realtime.on('synced', ({ conversationId }) => {
    behind.delete(conversationId);
    source.spoilt.delete(conversationId);
  });
  const settled = (): boolean => realtime.state === 'connected' && behind.size === 0;
  for (const id of ids) {
    // A history from before, which must not be delivered.
    for (let n = pick(120); n > 0; n--) store.append(message(id, `${id}_old_${n}`, seconds));
    delivered.set(id, []);
    published.set(id, []);
    realtime.subscribe(id);
  }
  await realtime.connect();
  await until(settled);

  const faultsByKind: SoakResult['faultsByKind'] = {};
  const perFault = messages / Math.max(1, faults);
  let timeless = 0;
  for (let n = 0, next = perFault / 2; n < messages; n++) {
    const one = message(ids[pick(conversations)] as string, `msg_${n}`, seconds);
    published.get(one.conversationId)?.push(one);
    if (timeless-- > 0) store.timeless.add(one.id);
    server.publish(one);
    if (n % 10 === 0) await sleep(1);
    if (n < next) continue;
    next += perFault;
    // Most faults hit a client that has come to rest; the others come on top of one that is not mended yet.
    if (random() < 0.7) await until(settled);
    const kind = KINDS[pick(KINDS.length)] as Kind;
    faultsByKind[kind] = (faultsByKind[kind] ?? 0) + 1;
    // A client that had nothing from several credentials in a row asks for no other: on a slow machine the last one may not have
    // been used yet.
    if ((kind === 'auth-expiry' || kind === 'token-hang') && refused++ === 2) {
      await until(() => {
        if (refused > 0) server.send({ type: 'pong' });
        return refused === 0;
      }, 60_000);
      refused = 1;
    }
    if (kind === 'history-down' || kind === 'history-hang' || kind === 'history-slow')
      source.fault(kind, 100 + pick(1_500));
    else if (kind === 'history-deleted') store.shorten(ids[pick(conversations)] as string, random);
    else if (kind === 'history-timeless') timeless = 1 + pick(5);
    else if (kind === 'dead-subscription') {
      unheard.set(ids[pick(conversations)] as string, 1 + pick(2));
      server.fault({ kind: 'kill' });
    } else if (kind === 'token-hang') {
      hangs = 1;
      server.fault({ kind: 'auth-expiry' });
    } else {
      server.fault(randomFault(kind, random));
      // Something must make a refused handshake happen.
      if (kind === 'refuse' || kind === 'hang') server.fault({ kind: 'kill' });
    }
    await sleep(pick(60));
  }
  server.reset();
  source.reset();
  // In a harsh run some messages never come: two looks at everything are enough for those that do.
  behind.clear();
  for (let look = 0; look < 2 && seen.size < messages; look++) {
    for (const id of ids) behind.add(id);
    await until(() => settled() || seen.size >= messages, 60_000);
  }
  ending = true;
  await realtime.disconnect();
  const account = audit(ids, published, delivered, gaps, store.deleted);
  const connections = server.log.length === 0 ? 0 : Math.max(...server.log.map((entry) => entry.connection));
  const took = Math.round((performance.now() - started) / 100) / 10;
  const totals = {
    live,
    recovered,
    longestWithheld,
    requests: source.calls,
    requestsLate: source.late,
    connections,
    seconds: took,
  };
  return { ...options, ...account, faultsByKind, gaps: reasons, untrue, ...totals };
}

let clock = 0;

/** A message with a time of its own; for every third seed, unless it is a harsh one, the platform stamps whole seconds. */
const message = (conversationId: string, id: string, seconds: boolean): ReturnType<typeof sampleMessage> => {
  clock = Math.max(clock + 1, Date.now());
  const time = seconds ? Math.floor(clock / 1_000) * 1_000 : clock;
  return sampleMessage({ id, conversationId, createdAt: new Date(time).toISOString() });
};

const randomFault = (kind: FaultKind, random: () => number): Fault => {
  const count = 1 + Math.floor(random() * 5);
  const ms = 20 + Math.floor(random() * 200);
  const close = random() < 0.5 ? {} : { code: [1000, 1001, 1011, 1012, 4000][count - 1] as number };
  switch (kind) {
    case 'refuse':
      return { kind, count, status: [0, 429, 500, 502, 503][count - 1] as number };
    case 'hang':
      return { kind };
    case 'delay':
      return { kind, ms };
    case 'slow-reader':
      return { kind, ms };
    case 'kill':
      return { kind, ...close };
    case 'drop':
    case 'duplicate':
    case 'reorder':
      return { kind, count };
    case 'malformed':
      return random() < 0.5 ? { kind } : { kind, text: '{"type":"message","conversationId":"conv_0","message":7}' };
    default:
      return { kind } as Fault;
  }
};

/** Waits for something, and not for ever: what did not happen shows in the totals. */
const until = async (met: () => boolean, patience = 10_000): Promise<void> => {
  const end = performance.now() + patience;
  while (!met() && performance.now() < end) await sleep(5);
};
