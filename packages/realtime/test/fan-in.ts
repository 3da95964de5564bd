import { setTimeout as sleep } from 'node:timers/promises';
import { MessageStore, sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { type MessageSource, Realtime } from '@linktor/realtime';

/** What following many conversations over one socket came to. */
export interface FanIn {
  conversations: number;
  published: number;
  lost: number;
  doubled: number;
  gaps: number;
  late: number;
  /** From publishing to delivery of what came live, while histories were read (milliseconds). */
  p50: number;
  p99: number;
  longest: number;
  /** Requests to the history for each connection, and how many the README's formula allows. */
  requests: number[];
  allowed: number;
}

/** How long a request to the history takes (milliseconds). */
const ROUND_TRIP = 40;

/** Connects, publishes all the while the histories are read, cuts the connection, and does it again. */
export async function fanIn(conversations = 5_000, perSecond = 100): Promise<FanIn> {
  const store = new MessageStore();
  await using server = await startRealtimeServer({ messages: store });
  let requests = 0;
  const backfill: MessageSource = {
    listMessages: (id, query) => {
      requests++;
      const list = store.listMessages(id, query);
      const delayed = sleep(ROUND_TRIP).then(() => list);
      return Object.assign(delayed, { [Symbol.asyncIterator]: () => list[Symbol.asyncIterator]() }) as never;
    },
  };
  const realtime = new Realtime({ apiKey: 'k', url: server.url, backfill, reconnectInterval: 10 });
  const ids = Array.from({ length: conversations }, (_, n) => `conv_${n}`);
  const sent = new Map<string, number>();
  const seen = new Map<string, number>();
  const latencies: number[] = [];
  let [gaps, late] = [0, 0];
  realtime.onMessage(({ message, recovered }) => {
    seen.set(message.id, (seen.get(message.id) ?? 0) + 1);
    if (!recovered) latencies.push(performance.now() - (sent.get(message.id) as number));
  });
  realtime.on('gap', ({ reason }) => {
    if (reason === 'late') late++;
    else gaps++;
  });
  const unread = new Set<string>();
  realtime.on('synced', ({ conversationId }) => unread.delete(conversationId));
  for (const id of ids) {
    store.append(sampleMessage({ id: `${id}_old`, conversationId: id, createdAt: new Date(0).toISOString() }));
    realtime.subscribe(id);
  }
  let clock = Date.now();
  const perConnection: number[] = [];
  for (let connection = 0; connection < 2; connection++) {
    requests = 0;
    for (const id of ids) unread.add(id);
    if (connection === 0) await realtime.connect();
    else server.fault({ kind: 'kill' });
    for (let n = 0; unread.size > 0; n++) {
      clock = Math.max(clock + 1, Date.now());
      // The first life of a conversation begins when its history has been read; what is sent before is none of ours.
      const id = ids[(n * 7919) % ids.length] as string;
      if (connection > 0 || !unread.has(id)) {
        const message = sampleMessage({
          id: `msg_${sent.size}`,
          conversationId: id,
          createdAt: new Date(clock).toISOString(),
        });
        sent.set(message.id, performance.now());
        server.publish(message);
      }
      if (n % 10 === 0) await sleep(10_000 / perSecond);
    }
    perConnection.push(requests);
  }
  await sleep(6_000);
  await realtime.disconnect();
  latencies.sort((a, b) => a - b);
  const at = (part: number): number => Math.round(latencies[Math.floor((latencies.length - 1) * part)] ?? 0);
  return {
    conversations,
    published: sent.size,
    lost: [...sent.keys()].filter((id) => !seen.has(id)).length,
    doubled: [...seen.values()].filter((count) => count > 1).length,
    gaps,
    late,
    p50: at(0.5),
    p99: at(0.99),
    longest: at(1),
    requests: perConnection,
    // One look each; a second one for what was looked at within three seconds (at 4 × 1 / 40 ms); a sweep a minute.
    allowed:
      conversations + (4 * 3_000 * 1.25) / ROUND_TRIP + 100 * Math.ceil((conversations * ROUND_TRIP) / 4 / 45_000),
  };
}
