import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startRealtimeServer } from '@linktor/mock/realtime';
// As built and installed, not from the sources.
import { Realtime, type SocketEvents } from '@linktor/realtime';
import { WebSocket } from 'ws';
import { ratios, summarise } from './stats.ts';

/** One line of the table. */
export interface RealtimeBenchRow {
  name: string;
  value: number;
  unit: string;
  /** What the value must not pass, and in which direction. */
  target?: { atLeast: number } | { atMost: number };
}

/** What is claimed in numbers about `@linktor/realtime`; `startup` and `pnpm size` have the rest. */
export async function run(rounds: number): Promise<RealtimeBenchRow[]> {
  return [...(await dispatch(rounds)), ...(await memory()), ...(await recovery())];
}

const COUNT = 100_000;
/** Rounds in which the engine is still making up its mind. */
const WARM_UP = 2;

/**
 * Events a second, next to a bare `ws` with `JSON.parse`, taking turns against the same server in another process, in one order
 * and then in the other. The processor time of this process counts and not the clock on the wall: the machine has other things to
 * do. A ratio is that of one round, so that what slows the machine down for a while slows both sides; the median of them counts.
 */
async function dispatch(rounds: number): Promise<RealtimeBenchRow[]> {
  const server = fork(new URL('./realtime-server.ts', import.meta.url));
  const [port] = (await once(server, 'message')) as [number];
  const url = `ws://127.0.0.1:${port}/?count=${COUNT}`;
  const subjects = {
    raw: () => drainRaw(url),
    once: () => drainRaw(url, seenBefore()),
    linktor: () => drainLinktor(url),
  };
  const costs = { raw: [] as number[], once: [] as number[], linktor: [] as number[] };
  try {
    for (let round = 0; round < WARM_UP + rounds; round++) {
      const names = Object.keys(subjects) as (keyof typeof subjects)[];
      for (const name of round % 2 === 0 ? names : names.reverse()) {
        const seconds = await cost(subjects[name]);
        if (round >= WARM_UP) costs[name].push(seconds);
      }
    }
  } finally {
    server.kill();
  }
  const rate = (seconds: readonly number[]): number => Math.round(COUNT / summarise(seconds).median);
  return [
    { name: 'events dispatched per second of processor, ws + JSON.parse', value: rate(costs.raw), unit: '/s' },
    { name: 'events dispatched per second of processor, @linktor/realtime', value: rate(costs.linktor), unit: '/s' },
    { name: 'dispatch ratio', value: ratios(costs.raw, costs.linktor).median, unit: '×', target: { atLeast: 0.9 } },
    // What part of the difference is the price of delivering each message once, the plain way.
    {
      name: 'dispatch ratio of ws + JSON.parse + a Set of ids per conversation',
      value: ratios(costs.raw, costs.once).median,
      unit: '×',
    },
  ];
}

const cost = async (work: () => Promise<void>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

let handled = 0;

interface Frame {
  type: string;
  conversationId: string;
  message: { id: string };
}

/** The least that recognises a message it has had. */
const seenBefore = (): ((frame: Frame) => boolean) => {
  const seen = new Map<string, Set<string>>();
  return ({ conversationId, message: { id } }) => {
    const ids = seen.get(conversationId);
    if (!ids || ids.size >= 250) {
      seen.set(conversationId, new Set([id]));
      return false;
    }
    const before = ids.size;
    ids.add(id);
    return ids.size === before;
  };
};

const drainRaw = async (url: string, duplicate: (frame: Frame) => boolean = () => false): Promise<void> => {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  await once(socket, 'open');
  await new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as Frame;
      if (frame.type !== 'message') resolve();
      else if (!duplicate(frame)) handled++;
    });
    socket.send('{"type":"ping"}');
  });
  socket.terminate();
};

const drainLinktor = async (url: string): Promise<void> => {
  const realtime = new Realtime({ apiKey: 'k', url });
  const last = handled + COUNT;
  const all = new Promise<void>((resolve) => {
    realtime.onMessage(() => {
      if (++handled === last) resolve();
    });
  });
  for (let n = 0; n < 50; n++) realtime.subscribe(`conv_${n}`);
  await realtime.connect();
  await all;
  await realtime.disconnect();
};

/** Heap after 1,000,000 events against heap after the first 100,000, in a process that collects its garbage first. */
async function memory(): Promise<RealtimeBenchRow[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let events: SocketEvents | undefined;
  const realtime = new Realtime(
    { apiKey: 'k', url: 'ws://bench/ws', pingInterval: 0 },
    {
      socket: (_, own) => {
        events = own;
        queueMicrotask(() => own.opened());
        return {
          ready: true,
          buffered: 0,
          send: () => {},
          close: () => own.ended({ code: 1000, reason: '' }),
          terminate: () => {},
        };
      },
    },
  );
  for (let n = 0; n < 50; n++) realtime.subscribe(`conv_${n}`);
  realtime.onMessage(() => {});
  await realtime.connect();
  const feed = (from: number, to: number): number => {
    for (let n = from; n < to; n++) {
      const at = new Date(1_772_460_000_000 + n).toISOString();
      const id = `conv_${n % 50}`;
      events?.text(
        `{"type":"message","conversationId":"${id}","message":{"id":"msg_${n}","content":{"text":"hello ${n}"},"createdAt":"${at}"}}`,
      );
    }
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = feed(0, 100_000);
  const after = feed(100_000, 1_000_000);
  await realtime.disconnect();
  return [
    {
      name: 'heap growth from 100,000 to 1,000,000 events',
      value: (after - before) / 2 ** 20,
      unit: 'MiB',
      target: { atMost: 2 },
    },
  ];
}

/** From a cut connection to all of 50 subscriptions at the server again; the random wait before the attempt set to 0. */
async function recovery(): Promise<RealtimeBenchRow[]> {
  await using server = await startRealtimeServer();
  await using realtime = new Realtime({ apiKey: 'k', url: server.url }, { random: () => 0 });
  for (let n = 0; n < 50; n++) realtime.subscribe(`conv_${n}`);
  await realtime.connect();
  const times: number[] = [];
  for (let n = 1; n <= 30; n++) {
    const subscribed = (connection: number): Promise<unknown> =>
      server.waitFor(
        (entry) => entry.connection === connection && entry.what === 'subscribe' && entry.conversationId === 'conv_49',
      );
    await subscribed(n);
    const began = performance.now();
    server.fault({ kind: 'kill' });
    await subscribed(n + 1);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return [
    { name: 'kill to re-subscribed (50), back-off aside, median', value: times[15] as number, unit: 'ms' },
    { name: 'kill to re-subscribed (50), back-off aside, worst of 30', value: times[29] as number, unit: 'ms' },
  ];
}

/** The table, and what missed its target. */
export function report(rows: readonly RealtimeBenchRow[]): { text: string; missed: string[] } {
  const missed: string[] = [];
  const lines = rows.map(({ name, value, unit, target }) => {
    const shown = `${value >= 1_000 ? Math.round(value).toLocaleString('en') : value.toFixed(2)} ${unit}`;
    const [goal, met] = !target
      ? ['', true]
      : 'atLeast' in target
        ? [`  (target ≥ ${target.atLeast})`, value >= target.atLeast]
        : [`  (target ≤ ${target.atMost})`, value <= target.atMost];
    if (!met) missed.push(`${name}: ${shown}${goal}`);
    return `${met ? ' ' : '✗'} ${shown.padStart(14)}  ${name}${goal}`;
  });
  return { text: lines.join('\n'), missed };
}
