// `pnpm bench outbox` forks this: the outbox and the bare engine take turns in this one process, on one database, with one handler.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Conversations } from '@linktor/conversations';
import { startPostgres } from '../../../webhooks/test/postgres-server.ts';
import { bare } from './bare.ts';
import type { Cost } from './cost.ts';
import { childOf, processorTime } from './cpu.ts';
import type { Round } from './round.ts';
import { throughOutbox } from './through-outbox.ts';

const [rounds, messages, atOnce] = process.argv.slice(2).map(Number) as [number, number, number];
const platform = fork(fileURLToPath(new URL('../../../../scripts/bench/server.ts', import.meta.url)));
const [port] = (await once(platform, 'message')) as [number];
const client = new Conversations({ apiKey: 'lk_live_benchmark', baseUrl: `http://127.0.0.1:${port}` });
const postgres = await startPostgres();
const server = childOf(process.pid, 'postgres');

const ways: Round[] = [
  await bare(postgres.url, (conversation, text) => client.sendText(conversation, text), atOnce),
  await throughOutbox(postgres.url, '@linktor/outbox', client, atOnce),
];
const costs = ways.map(({ name }): Cost => ({ name, perSecond: [], cpu: [], database: [], added: [] }));
// The first round warms up.
for (let round = -1; round < rounds; round++) {
  for (let turn = 0; turn < ways.length; turn++) {
    const index = (round + 1 + turn) % ways.length;
    const way = ways[index] as Round;
    const adding = performance.now();
    await way.add(messages);
    const added = performance.now() - adding;
    const cpu = process.cpuUsage();
    const database = processorTime(server);
    const begun = performance.now();
    await way.work(messages);
    const took = performance.now() - begun;
    const used = process.cpuUsage(cpu);
    if (round < 0) continue;
    const cost = costs[index] as Cost;
    cost.added.push((messages / added) * 1000);
    cost.perSecond.push((messages / took) * 1000);
    cost.cpu.push((used.user + used.system) / messages);
    cost.database.push(((processorTime(server) - database) * 1000) / messages);
  }
}
for (const way of ways) await way.close();
await postgres.stop();
platform.disconnect();
process.send?.(costs);
process.disconnect?.();
