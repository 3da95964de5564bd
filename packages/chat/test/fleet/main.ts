// `pnpm soak:chat [messages]`: one bot on two processes, on Redis and on PostgreSQL; 2,000 messages unless told otherwise.
import { hasPostgres, startPostgres } from '../../../webhooks/test/postgres-server.ts';
import { hasRedisServer, startRedis } from '../../../webhooks/test/redis-server.ts';
import { experiment, violations } from './fleet.ts';

const messages = Number(process.argv[2] ?? 2000);
const servers = [
  ...(hasRedisServer() ? [{ name: 'Redis', start: startRedis }] : []),
  ...(hasPostgres() ? [{ name: 'PostgreSQL', start: startPostgres }] : []),
];
for (const { name, start } of servers) {
  const server = await start();
  try {
    const begun = Date.now();
    const outcome = await experiment({ stateUrl: server.url, messages, lease: 3000 });
    const wrong = violations(outcome, messages);
    const { answers, deliveries, orphaned } = outcome;
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(
      `${name}: ${messages} messages in ${deliveries} deliveries, ${answers.size} answered, ${orphaned} taken over, ${wrong.length} violations, ${seconds} s`,
    );
    for (const one of wrong.slice(0, 20)) console.error(`✗ ${one}`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await server.stop();
  }
}
if (servers.length === 0) process.exitCode = 1;
