// `pnpm load:sandbox`: requests at a steady rate while a page reads along, and what that does to answers and memory.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { SandboxState, SandboxUrls } from '../../src/index.ts';

const [rate = 200, total = 100_000] = process.argv.slice(2).map(Number);
const MB = 1024 * 1024;
/** Requests at once. */
const MOST = 128;

interface Measured {
  rss: number;
  heapUsed: number;
  kept: number;
  /** Milliseconds of processor time so far. */
  cpu: number;
  state: SandboxState;
}

const child: ChildProcess = fork(fileURLToPath(new URL('served.ts', import.meta.url)), {
  execArgv: ['--expose-gc', '--conditions=@linktor/source'],
});
const next = async <T>(): Promise<T> => ((await once(child, 'message')) as [T])[0];
const { urls } = await next<{ urls: SandboxUrls }>();
const measure = (): Promise<Measured> => {
  child.send('measure');
  return next<Measured>();
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const call = (method: string, path: string, body?: object): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers = { 'x-api-key': 'load', ...(text === undefined ? {} : { 'content-type': 'application/json' }) };
    const sent = request(urls.linktor + path, { agent, method, headers }, (response) => {
      let answer = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        answer += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: answer }));
    });
    sent.on('error', reject);
    sent.end(text);
  });

/** The page: reads every event, and shows nothing. */
let read = 0;
const page = await fetch(`${urls.page}/api/live`);
void (async () => {
  for await (const bytes of page.body!) read += (bytes as Uint8Array).length;
})().catch(() => {});

const contacts: string[] = [];
for (let i = 0; i < 20; i++) {
  const { text } = await call('POST', '/contacts', { name: `Contact ${i}`, phone: `+4670123${1000 + i}` });
  contacts.push((JSON.parse(text) as { id: string }).id);
}
const { text: conversations } = await call('GET', '/conversations');
if (!conversations.includes('data')) throw new Error('the sandbox does not answer as it should');

// Mostly reading, some changes; what is there stays as much, so that memory shows the history and not the state.
const STEPS: ((i: number) => Promise<{ status: number }>)[] = [
  () => call('GET', '/contacts?limit=20'),
  (i) => call('GET', `/contacts/${contacts[i % contacts.length]}`),
  (i) => call('PATCH', `/contacts/${contacts[i % contacts.length]}`, { name: `Contact ${i}` }),
  () => call('GET', '/conversations?limit=10'),
  () => call('GET', '/contacts/none'),
];

const times: number[] = [];
let failed = 0;
let ended = 0;
let { cpu: before } = await measure();
let endedBefore = 0;
console.log(`${total} requests, ${rate} per second, one page reading along`);
const began = performance.now();
let running = 0;
let most = 0;
for (let i = 0; i < total; i++) {
  const due = began + (i * 1000) / rate;
  const early = due - performance.now();
  if (early > 1) await wait(early);
  // A machine that cannot keep up shows in the rate, not in a queue without end.
  while (running >= MOST) await wait(1);
  running += 1;
  most = Math.max(most, running);
  const started = performance.now();
  void (STEPS[i % STEPS.length] as (typeof STEPS)[number])(i)
    .then(({ status }) => {
      if (status >= 500) failed += 1;
    })
    .catch(() => {
      failed += 1;
    })
    .finally(() => {
      times.push(performance.now() - started);
      running -= 1;
      ended += 1;
    });
  if ((i + 1) % (total / 10) === 0) {
    const { rss, heapUsed, kept, state, cpu } = await measure();
    const each = ((cpu - before) / (ended - endedBefore)).toFixed(2);
    [before, endedBefore] = [cpu, ended];
    const seconds = (performance.now() - began) / 1000;
    const row = `${i + 1} requests, ${Math.round((i + 1) / seconds)}/s: heap ${(heapUsed / MB).toFixed(1)} MB, rss ${(rss / MB).toFixed(0)} MB, ${kept} entries kept, ${state.dropped} dropped; ${each} ms of processor each`;
    console.log(row);
  }
}
while (ended < total) await wait(10);
const seconds = (performance.now() - began) / 1000;
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
console.log(
  `${Math.round(total / seconds)}/s over ${seconds.toFixed(0)} s; answers after ${at(0.5)} ms (half), ${at(0.99)} ms (99 %), ${at(0.9999)} ms (99.99 %); ${most} at once at most; ${failed} failed; the page read ${(read / MB).toFixed(0)} MB`,
);
child.disconnect();
agent.destroy();
process.exit(failed === 0 ? 0 : 1);
