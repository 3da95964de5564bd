import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signTestPayload } from '@linktor/webhooks/sinch';

/** What one experiment is to be like. */
export interface Experiment {
  /** The Redis or PostgreSQL that both processes keep their state in. */
  readonly stateUrl: string;
  readonly messages: number;
  /** Milliseconds. */
  readonly lease: number;
}

/** What came of it. */
export interface Outcome {
  /** How often each text was answered. */
  readonly answers: ReadonlyMap<string, number>;
  /** Deliveries made, those that were made again included. */
  readonly deliveries: number;
  /** Messages that the killed process had taken and not answered. */
  readonly orphaned: number;
}

interface Worker {
  readonly child: ChildProcess;
  readonly port: number;
}

const APART = 8;

/**
 * One bot on two processes, and a platform that delivers each message one to three times, to either of them, until it is accepted. Half-way
 * one process is killed while it has messages that it has not answered: the platform lets its answers wait, and its last breath is spent on
 * them.
 */
export async function experiment({ stateUrl, messages, lease }: Experiment): Promise<Outcome> {
  const answers = new Map<string, number>();
  const waiting = new Set<string>();
  const unfinished = new Map<number, number>();
  let doomed: string | undefined;

  const platform = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const who = atob(request.headers.authorization?.slice(6) ?? '').split(':')[0];
      const { text } = (JSON.parse(body) as { message: { text_message: { text: string } } }).message.text_message;
      // Never answered, and never counted: it is killed before this message is out.
      if (who === doomed) return void waiting.add(text);
      answers.set(text, (answers.get(text) ?? 0) + 1);
      response.setHeader('content-type', 'application/json').end(`{"message_id":"out_${answers.size}"}`);
    });
  });
  await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;

  const workers = new Map<string, Worker>();
  const start = async (name: string): Promise<void> => {
    const program = fileURLToPath(new URL('worker.ts', import.meta.url));
    const child = fork(program, [name, stateUrl, url, String(lease)], {
      execArgv: ['--conditions=@linktor/source'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const port = await new Promise<number>((resolve, reject) => {
      child.once('message', (message) => resolve(Number(message)));
      child.once('exit', (code) => reject(new Error(`${name} did not start (${code})`)));
    });
    workers.set(name, { child, port });
  };

  let deliveries = 0;
  const deliver = async (id: number): Promise<void> => {
    const { payload, headers } = await signTestPayload({ secret: 'soak', payload: inbound(id) });
    for (;;) {
      const all = [...workers.values()];
      const { port } = all[Math.floor(Math.random() * all.length)] as Worker;
      deliveries++;
      unfinished.set(port, (unfinished.get(port) ?? 0) + 1);
      const status = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body: String(payload) })
        .then((response) => response.status)
        .catch(() => 0);
      unfinished.set(port, (unfinished.get(port) ?? 1) - 1);
      if (status === 200) return;
      await wait(20 + Math.random() * 50);
    }
  };

  try {
    // The state of the Chat SDK makes its tables when it is connected, and two that do so at the same time collide in PostgreSQL
    // (`CREATE INDEX IF NOT EXISTS` does not wait for the other).
    await start('one');
    await start('two');
    const copies = Array.from({ length: messages }, (_, id) => Array.from({ length: 1 + (id % 3) }, () => id)).flat();
    shuffle(copies);
    const lane = async (): Promise<void> => {
      for (let id = copies.pop(); id !== undefined; id = copies.pop()) await deliver(id);
    };
    const lanes = Array.from({ length: APART }, lane);
    while (answers.size < messages / 2) await wait(5);
    doomed = 'one';
    // What it had sent before is accepted by now; what it still does is answering in vain.
    const { child, port } = workers.get('one') as Worker;
    while (waiting.size === 0 || (unfinished.get(port) ?? 0) > waiting.size) await wait(5);
    workers.delete('one');
    child.kill('SIGKILL');
    await Promise.all(lanes);
    return { answers, deliveries, orphaned: waiting.size };
  } finally {
    for (const { child } of workers.values()) child.kill('SIGKILL');
    platform.closeAllConnections();
    await new Promise((resolve) => platform.close(resolve));
  }
}

/** What is wrong with an outcome: messages that were not answered, or more than once. */
export function violations({ answers }: Outcome, messages: number): string[] {
  const wrong: string[] = [];
  for (let id = 0; id < messages; id++) {
    const times = answers.get(`answer to text ${id}`) ?? 0;
    if (times !== 1) wrong.push(`text ${id} was answered ${times} times`);
  }
  return wrong;
}

const inbound = (id: number): Record<string, unknown> => ({
  app_id: 'app',
  message: {
    ...{ id: `in_${id}`, direction: 'TO_APP', accept_time: '2026-06-01T10:00:00Z' },
    channel_identity: { channel: 'WHATSAPP', identity: `+4670${id}` },
    contact_message: { text_message: { text: `text ${id}` } },
  },
});

function shuffle(items: unknown[]): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}
