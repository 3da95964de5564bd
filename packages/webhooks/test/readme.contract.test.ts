import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { write } from '../../../scripts/check/readme/check.ts';
import { readPrograms } from '../../../scripts/check/readme/programs.ts';
import { packages } from '../../../scripts/check/readme/readme.ts';
import { root, runCommand } from '../../../scripts/run-command.ts';
import { hasPostgres, type PostgresServer, startPostgres } from './postgres-server.ts';
import { hasRedisServer, type RedisServer, startRedis } from './redis-server.ts';

// Not `readmeTests`: endpoints wait for a delivery, and have to be sent one.
const { urls, credentials } = contract();
const texts = [
  ['webhooks', 'packages/webhooks/README.md'],
  ['guides-webhooks', 'scripts/docs/pages/guides/webhooks.md'],
] as const;
const driver = fileURLToPath(new URL('./readme-driver.mjs', import.meta.url));
const prelude = new URL('../../../scripts/check/readme/prelude.mjs', import.meta.url).href;
const redisIsThere = hasRedisServer();
const postgresIsThere = hasPostgres();

describe.each(texts)('%s', (name, document) => {
  const written = write(name, document, readPrograms(join(root, document)));
  let redis: RedisServer | undefined;
  let postgres: PostgresServer | undefined;
  beforeAll(async () => {
    if (redisIsThere) redis = await startRedis();
    if (postgresIsThere) postgres = await startPostgres();
  });
  afterAll(async () => {
    await redis?.stop();
    await postgres?.stop();
  });

  const runnable = written.filter(
    ({ program }) =>
      (redisIsThere || !program.code.includes('webhooks/redis')) &&
      (postgresIsThere || !program.code.includes('webhooks/postgres')),
  );
  it.each(runnable)('line $program.line runs: $program.heading', async ({ program, script }) => {
    const [platform] = /@linktor\/webhooks\/(?:sinch|antonnia)/.exec(program.code) ?? [];
    // Its calls to the API go to the mock; the example of the inbox also fetches a `data:` URL, which has no server.
    const rest = program.code.includes('WebhookEndpoints') ? [`--import=${prelude}`] : [];
    const { code, output } = await runCommand(
      process.execPath,
      [...packages(), '--no-warnings', ...rest, driver, script],
      {
        env: {
          LINKTOR_BASE_URL: urls.linktor,
          LINKTOR_API_KEY: credentials.token,
          LINKTOR_WEBHOOK_SECRET: 'readme-secret',
          SINCH_WEBHOOK_SECRET: 'readme-secret',
          ANTONNIA_WEBHOOK_SECRET: 'readme-secret',
          README_PLATFORM: platform,
          REDIS_URL: redis?.url,
          DATABASE_URL: postgres?.url,
        },
      },
    );
    if (code !== 0) expect.fail(output);
  });
});
