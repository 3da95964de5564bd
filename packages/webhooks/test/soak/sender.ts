import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { signTestPayload } from '../../src/index.ts';

/** What became of the sending. */
export interface Sent {
  /** Deliveries meant, and requests it took until each was answered 200. */
  deliveries: number;
  requests: number;
  answers: Record<string, number>;
}

/** Events to send, and to whom. */
export interface Plan {
  events: number;
  /** From 0 to 1, the same for the same seed. */
  random: () => number;
  /** Whom to send the next request to. */
  port: () => number;
}

/** Delivers each event one to four times, in no order, 48 at a time, and repeats whatever is not answered 200. */
export async function send({ events, random, port }: Plan): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const queue: number[] = [];
  for (let event = 0; event < events; event++)
    for (let times = 1 + Math.floor(random() * 4); times > 0; times--) queue.push(event);
  for (let i = queue.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [queue[i], queue[j]] = [queue[j]!, queue[i]!];
  }
  const answers: Record<string, number> = {};
  let next = 0;
  const deliver = async (event: number): Promise<void> => {
    for (;;) {
      const status = await post(agent, port(), `evt_${event}`);
      answers[status] = (answers[status] ?? 0) + 1;
      if (status === '200') return;
      await wait(20 + random() * 80);
    }
  };
  const sender = async (): Promise<void> => {
    while (next < queue.length) await deliver(queue[next++]!);
  };
  await Promise.all(Array.from({ length: 48 }, sender));
  agent.destroy();
  const requests = Object.values(answers).reduce((a, b) => a + b, 0);
  return { deliveries: queue.length, requests, answers };
}

/** One delivery; its status, or the name of the failure. */
async function post(agent: Agent, port: number, id: string): Promise<string> {
  const { payload, headers } = await signTestPayload({
    payload: { id, type: 'message.received' },
    secret: 'whsec_soak',
  });
  return new Promise((resolve) => {
    const sending = request(
      { port, host: '127.0.0.1', method: 'POST', agent, headers, timeout: 30_000 },
      (response) => {
        response.resume();
        response.once('end', () => resolve(String(response.statusCode)));
        response.once('error', () => resolve('cut off'));
      },
    );
    sending.once('timeout', () => sending.destroy());
    sending.once('error', () => resolve('cut off'));
    sending.end(payload);
  });
}
