// Calls per second and CPU per call, all subjects in this one process, round by round.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Measured } from './calls.ts';
import { type Subject, subjects } from './subjects.ts';

/** Calls before anything counts. */
const WARM_UP = 8_000;

const run = async (subject: Subject, calls: number, concurrency: number): Promise<void> => {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await subject.call();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
};

const startServer = async (): Promise<{ server: ChildProcess; baseUrl: string }> => {
  const server = fork(new URL('./server.ts', import.meta.url));
  const [port] = (await once(server, 'message')) as [number];
  return { server, baseUrl: `http://127.0.0.1:${port}` };
};

const measure = async (concurrency: number, calls: number, rounds: number, baseUrl: string): Promise<Measured[]> => {
  const all = subjects(baseUrl);
  const measured = all.map(({ name }): Measured => ({ concurrency, name, perSecond: [], cpu: [] }));
  // Until the optimising compiler is done.
  for (const subject of all) await run(subject, WARM_UP, concurrency);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      // Another one first in each round: what it leaves to the garbage collector is paid by the next. No collection is
      // forced: it would throw away optimised code as well, which no program does between two calls.
      const index = (round + turn) % all.length;
      const cpu = process.cpuUsage();
      const begun = performance.now();
      await run(all[index] as Subject, calls, concurrency);
      const seconds = (performance.now() - begun) / 1000;
      const used = process.cpuUsage(cpu);
      measured[index]?.perSecond.push(calls / seconds);
      measured[index]?.cpu.push((used.user + used.system) / calls);
    }
  }
  return measured;
};

const rounds = Number(process.argv[2]);
const { server, baseUrl } = await startServer();
const one = await measure(1, 3_000, rounds, baseUrl);
const many = await measure(32, 4_000, rounds, baseUrl);
server.disconnect();
process.send?.([...one, ...many]);
process.disconnect?.();
