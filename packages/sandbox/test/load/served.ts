// The sandbox under load, in a process of its own: its memory is its own.
import { startSandbox } from '../../src/index.ts';

const sandbox = await startSandbox({ port: 0, seed: 7 });
const collect = (globalThis as { gc?: () => void }).gc;

process.on('message', () => {
  collect?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1000;
  process.send?.({ rss, heapUsed, external, cpu, state: sandbox.state(), kept: sandbox.timeline.size });
});
process.on('disconnect', () => process.exit());
process.send?.({ urls: sandbox.urls });
