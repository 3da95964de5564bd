import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'pg';
import { toNodeHandler } from '../../src/adapters/node.ts';
import { PostgresInbox } from '../../src/inboxes/postgres/index.ts';
import { createWebhookHandler } from '../../src/index.ts';

// One worker of the fleet: an HTTP server that is killed without warning, and sometimes kills itself at the worst moment.
const [name, connectionString] = process.argv.slice(2) as [string, string];
const pool = new Pool({ connectionString, max: 6 });
pool.on('error', () => {});

const handler = createWebhookHandler({
  secret: 'whsec_soak',
  inbox: new PostgresInbox(pool),
  on: {
    'message.received': async (event, { transaction }) => {
      await wait(Math.random() * 5);
      // Nothing in this table keeps an effect from being there twice.
      await transaction.query('INSERT INTO effects (event, worker) VALUES ($1, $2)', [event.id, name]);
      // Some work fails, and is to be repeated.
      if (Math.random() < 0.01) throw new Error('soak');
      // Between effect and commit.
      if (Math.random() < 0.003) {
        process.send!('killed itself');
        await wait(2);
        process.kill(process.pid, 'SIGKILL');
      }
      await wait(Math.random() * 5);
    },
  },
  onError: (error, { stage }) => {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (message !== 'soak') process.send!(`${stage} ${code ?? message}`);
  },
});

const server = createServer(toNodeHandler(handler));
server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port));
process.on('disconnect', () => process.exit());
