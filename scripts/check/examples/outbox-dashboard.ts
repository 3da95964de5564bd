import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Outbox } from '@linktor/outbox';
import pg from 'pg';
import { freePort } from '../../../packages/webhooks/test/free-port.ts';
import { hasPostgres, startPostgres } from '../../../packages/webhooks/test/postgres-server.ts';
import { findBrowser, openBrowser } from '../../browser.ts';
import { root } from '../../run-command.ts';
import type { Example } from './example.ts';

/** The command that the README of the outbox gives for the engine's dashboard, and what is to be seen there. */
export const outboxDashboard: Example = {
  name: 'outbox-dashboard',
  missing: () =>
    !findBrowser() ? 'Chromium is not installed' : !hasPostgres() ? 'PostgreSQL is not installed' : undefined,
  async run() {
    const postgres = await startPostgres();
    const senders = { linktor: { send: async () => {} }, sinch: { send: async () => {} } };
    const outbox = new Outbox({ connectionString: postgres.url, senders });
    const port = await freePort();
    const dashboard = spawn(process.execPath, [join(dashboardFolder(), 'bin/cli.js')], {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: postgres.url,
        PGBOSS_SCHEMA: 'linktor_outbox_jobs',
        PGBOSS_DASHBOARD_READ_ONLY: '1',
        HOST: '127.0.0.1',
        PORT: String(port),
      },
    });
    try {
      await outbox.add({ to: 'sinch', call: 'send', args: [] });
      await outbox.add({ to: 'linktor', call: 'send', args: [], channel: 'whatsapp', key: 'seen' });
      await once(dashboard.stdout, 'data', { signal: AbortSignal.timeout(20_000) });
      const url = `http://127.0.0.1:${port}`;
      // Nobody takes a job away from its message here.
      assert.equal((await fetch(`${url}/send`, { method: 'POST', body: '' })).status, 403);
      await look(url, await jobOf(postgres.url, 'seen'));
    } finally {
      dashboard.kill();
      await outbox.stop();
      await postgres.stop();
    }
    return 'pg-boss shows the queues of an outbox, and the job of a message; read-only, in Chromium';
  },
};

const dashboardFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('@pg-boss/dashboard/package.json'));

async function jobOf(connectionString: string, key: string): Promise<string> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT job FROM linktor_outbox.message WHERE key = $1', [key]);
    return rows[0].job;
  } finally {
    await client.end();
  }
}

async function look(url: string, job: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 620 }, colorScheme: 'light' });
    // Its fonts are Google's: nothing is fetched from elsewhere here.
    await page.route(/^(?!http:\/\/127\.0\.0\.1)/, (route) => route.abort());
    await page.goto(`${url}/queues`);
    await page.getByText('sinch', { exact: true }).waitFor();
    await page.getByText('linktor/whatsapp', { exact: true }).click();
    await page.getByText(job).waitFor();
  } finally {
    await browser.close();
  }
}
