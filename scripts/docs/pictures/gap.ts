// A gap that is recovered: what a client on a real WebSocket did when its connection was cut, on a line of time.
import { MessageStore, sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { Realtime } from '@linktor/realtime';
import type { Picture } from './picture.ts';
import { picture } from './style.ts';

/** What happened, in its order. */
export type Moment =
  | { lane: 'platform'; message: number }
  | { lane: 'connection'; state: string }
  | { lane: 'subscription'; state: string }
  | { lane: 'handler'; message: number; recovered: boolean };

const ID = 'conv_1';

/** Sends four messages, the second and third of them while the connection is down. */
export async function recover(): Promise<Moment[]> {
  const moments: Moment[] = [];
  const messages = new MessageStore();
  await using server = await startRealtimeServer({ messages });
  await using realtime = new Realtime({ apiKey: 'any', url: server.url, backfill: messages, reconnectInterval: 1 });
  const subscription = realtime.subscribe(ID);
  const reached = (state: string): Promise<void> =>
    new Promise((resolve) => {
      const off = subscription.onState((to) => {
        if (to !== state) return;
        off();
        resolve();
      });
    });
  const heard = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const off = subscription.on('message', () => {
        if (moments.filter(({ lane }) => lane === 'handler').length < count) return;
        off();
        resolve();
      });
    });
  const live = reached('live');
  const served = (connection: number): Promise<unknown> =>
    server.waitFor((entry) => entry.connection === connection && entry.what === 'subscribe');
  await realtime.connect();
  await live;
  await served(1);
  realtime.on('state', ({ to }) => moments.push({ lane: 'connection', state: to }));
  subscription.onState((to) => moments.push({ lane: 'subscription', state: to }));
  subscription.on('message', ({ message, recovered }) =>
    moments.push({ lane: 'handler', message: Number(message.id.slice(4)), recovered: recovered === true }),
  );
  const send = (message: number): void => {
    moments.push({ lane: 'platform', message });
    const createdAt = new Date(Date.UTC(2026, 0, 1, 12, 0, message)).toISOString();
    server.publish(sampleMessage({ id: `msg_${message}`, conversationId: ID, createdAt }));
  };

  let next = heard(1);
  send(1);
  await next;
  const lost = reached('recovering');
  server.fault({ kind: 'kill' });
  await lost;
  const back = reached('live');
  send(2);
  send(3);
  await back;
  await served(2);
  next = heard(4);
  send(4);
  await next;
  // What the end of the client adds is not part of the story.
  return [...moments];
}

const LANES = { platform: 'sent', connection: 'connection', subscription: 'subscription', handler: 'your handler' };
const LEFT = 104;
const STEP = 43;
const ROW = 64;

export function timeline(moments: readonly Moment[]): string {
  const lanes = Object.keys(LANES) as Moment['lane'][];
  const y = (lane: Moment['lane']): number => 46 + lanes.indexOf(lane) * ROW;
  const x = (step: number): number => LEFT + 30 + step * STEP;
  const width = x(moments.length) + 10;
  const height = y('handler') + 60;
  const parts: string[] = [`<rect class="page" width="${width}" height="${height}" rx="8"/>`];
  const text = (at: number, line: number, words: string, look = ''): void => {
    parts.push(`<text x="${at}" y="${line}" font-size="13"${look}>${words}</text>`);
  };
  for (const lane of lanes) text(14, y(lane) + 5, LANES[lane]);

  // What lasts: a bar from one change of state to the next.
  for (const lane of ['connection', 'subscription'] as const) {
    let from = LEFT;
    let state = lane === 'connection' ? 'connected' : 'live';
    const bar = (to: number): void => {
      const look = state === 'connected' || state === 'live' ? 'good' : 'bad';
      parts.push(`<g class="${look}"><path d="M${from},${y(lane) - 13}H${to}V${y(lane) + 13}H${from}Z"/></g>`);
      // A state that passes at once has no room for its name.
      if (to - from >= state.length * 7) text((from + to) / 2, y(lane) + 5, state, ' text-anchor="middle"');
    };
    for (const [step, moment] of moments.entries()) {
      if (!('state' in moment) || moment.lane !== lane) continue;
      bar(x(step) - STEP / 2);
      from = x(step) - STEP / 2;
      state = moment.state;
    }
    bar(width - 14);
  }

  const sent = new Map<number, number>();
  const recovered: number[] = [];
  for (const [step, moment] of moments.entries()) {
    if ('state' in moment) continue;
    const { message } = moment;
    const look = moment.lane === 'handler' && moment.recovered ? 'open' : 'good';
    if (moment.lane === 'platform') sent.set(message, step);
    else {
      const from = sent.get(message) ?? step;
      const dash = moment.recovered ? ' stroke-dasharray="5 4"' : '';
      parts.splice(
        1,
        0,
        `<g class="edge"><path fill="none" d="M${x(from)},${y('platform') + 14}L${x(step)},${y('handler') - 15}"${dash}/></g>`,
      );
      if (moment.recovered) recovered.push(x(step));
    }
    const center = `${x(step)},${y(moment.lane)}`;
    parts.push(`<g class="${look}"><path d="M${center}m-14,0a14,14 0 1,0 28,0a14,14 0 1,0 -28,0"/></g>`);
    text(x(step), y(moment.lane) + 5, `${message}`, ' text-anchor="middle"');
  }
  const middle = (Math.min(...recovered) + Math.max(...recovered)) / 2;
  text(middle, y('handler') + 38, 'from the history, once and in order', ' text-anchor="middle" class="faint"');
  return picture('A gap being recovered', width, height, parts.join('\n'));
}

export const gap: Picture = {
  file: 'scripts/docs/pages/pictures/gap.svg',
  draw: async () => timeline(await recover()),
};
