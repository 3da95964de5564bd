import { setTimeout as sleep } from 'node:timers/promises';
import { type Fault, type FaultKind, MessageStore, sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { type MessageSource, Realtime, type RealtimeGap } from '@linktor/realtime';
import { httpSource } from './http-source.ts';
import { prng } from './prng.ts';
import { type Account, audit } from './soak-audit.ts';

/** How much to soak. The same seed lets the same faults happen at the same messages. */
export interface SoakOptions {
  seed: number;
  conversations: number;
  messages: number;
  faults: number;
  /** The history fails now and then, and little of it is read and remembered: then there are gaps, and these must be right. */
  harsh?: boolean;
}

/** What came of it. `lost`, `duplicated` and `misordered` must be 0. */
export interface SoakResult extends SoakOptions, Account {
  faultsByKind: Partial<Record<FaultKind, number>>;
  gaps: Partial<Record<RealtimeGap['reason'], number>>;
  connections: number;
  recovered: number;
  seconds: number;
}

const KINDS: readonly FaultKind[] = [
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
];

/** Publishes messages while everything goes wrong, and compares what was published with what was delivered. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { seed, conversations, messages, faults, harsh = false } = options;
  const random = prng(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const started = performance.now();
  // The platform does not say in which order it lists messages: every seed tries one.
  const store = new MessageStore({ order: seed % 2 === 0 ? 'newest-first' : 'oldest-first', maxLimit: 50 });
  await using server = await startRealtimeServer({ messages: store });
  let token = 0;
  const realtime = new Realtime({
    url: server.url,
    getToken: () => `token-${++token}`,
    backfill: harsh ? unreliable(httpSource(server.httpUrl), random) : httpSource(server.httpUrl),
    ...(harsh ? { maxBackfill: 8, pageSize: 4, dedupeSize: 8, maxHeld: 4 } : {}),
    reconnectInterval: 5,
    maxReconnectInterval: 50,
    connectTimeout: 300,
    pingInterval: 150,
    pongTimeout: 150,
    reconcileInterval: 500,
  });
  const delivered = new Map<string, { id: string; late: boolean }[]>();
  const gaps: RealtimeGap[] = [];
  const reasons: SoakResult['gaps'] = {};
  let recovered = 0;
  // Each once: a message that comes twice is no reason to stop waiting for another one.
  const seen = new Set<string>();
  realtime.onMessage(({ conversationId, message, late, recovered: fetched }) => {
    delivered.get(conversationId)?.push({ id: message.id, late: late === true });
    seen.add(message.id);
    if (fetched) recovered++;
  });
  realtime.on('gap', (gap) => {
    gaps.push(gap);
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
  realtime.on('synced', ({ conversationId }) => behind.delete(conversationId));
  const settled = (): boolean => realtime.state === 'connected' && behind.size === 0;
  for (const id of ids) {
    // A history from before, which must not be delivered.
    for (let n = pick(120); n > 0; n--) store.append(message(id, `${id}_old_${n}`));
    delivered.set(id, []);
    realtime.subscribe(id);
  }
  const before = new Map(ids.map((id) => [id, store.all(id).length]));
  await realtime.connect();
  await until(settled);

  const faultsByKind: SoakResult['faultsByKind'] = {};
  const perFault = messages / Math.max(1, faults);
  for (let n = 0, next = perFault / 2; n < messages; n++) {
    server.publish(message(ids[pick(conversations)] as string, `msg_${n}`));
    if (n % 10 === 0) await sleep(1);
    if (n < next) continue;
    next += perFault;
    // Most faults hit a client that has come to rest; the others come on top of one that is not mended yet.
    if (random() < 0.7) await until(settled);
    const fault = randomFault(KINDS[pick(KINDS.length)] as FaultKind, random);
    faultsByKind[fault.kind] = (faultsByKind[fault.kind] ?? 0) + 1;
    // Something must make a refused handshake happen.
    server.fault(fault);
    if (fault.kind === 'refuse' || fault.kind === 'hang') server.fault({ kind: 'kill' });
    await sleep(pick(60));
  }
  server.reset();
  // In a harsh run some messages never come: two looks at everything are enough for those that do.
  behind.clear();
  for (let look = 0; look < 2 && seen.size < messages; look++) {
    for (const id of ids) behind.add(id);
    await until(() => settled() || seen.size >= messages, 60_000);
  }
  await realtime.disconnect();
  const account = audit(
    ids,
    (id) =>
      store
        .all(id)
        .slice(before.get(id))
        .map((one) => one.id),
    delivered,
    gaps,
  );
  const connections = server.log.length === 0 ? 0 : Math.max(...server.log.map((entry) => entry.connection));
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { ...options, ...account, faultsByKind, gaps: reasons, connections, recovered, seconds };
}

/** A source that fails one time in six. */
const unreliable = (source: MessageSource, random: () => number): MessageSource => ({
  listMessages: (...args) => {
    if (random() < 1 / 6) throw new Error('HTTP 503');
    return source.listMessages(...args);
  },
});

let clock = 0;

/** A message with a time of its own. */
const message = (conversationId: string, id: string): ReturnType<typeof sampleMessage> => {
  clock = Math.max(clock + 1, Date.now());
  return sampleMessage({ id, conversationId, createdAt: new Date(clock).toISOString() });
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
