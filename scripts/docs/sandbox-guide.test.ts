// The bot of the guide, run as its reader would run it: beside a sandbox, with the secret that the sandbox tells.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '@linktor/sandbox';
import { expect, test } from 'vitest';
import { freePort } from '../../packages/webhooks/test/free-port.ts';
import { write } from '../check/readme/check.ts';
import { readPrograms } from '../check/readme/programs.ts';

const guide = fileURLToPath(new URL('pages/guides/sandbox.md', import.meta.url));

test('the bot of the guide answers whoever writes from a phone', async () => {
  const bot = write('docs-sandbox-bot', 'scripts/docs/pages/sandbox.md', readPrograms(guide)).find(
    ({ program }) => program.heading === '4. Write the bot',
  );
  // The page says "twenty lines".
  expect(bot?.program.code.trim().split('\n').length).toBeLessThanOrEqual(25);

  const port = await freePort();
  await using sandbox = await startSandbox({ port: 0 });
  const { secret = '' } = sandbox.addEndpoint({ url: `http://localhost:${port}/webhooks` });
  const child = spawn(process.execPath, ['--conditions=@linktor/source', '--no-warnings', bot?.script ?? ''], {
    env: { ...process.env, SECRET: secret, PORT: String(port), LINKTOR: sandbox.urls.linktor },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.once('data', () => resolve());
      child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
    });
    const said = (): unknown[] =>
      sandbox.messages('linktor', 'whatsapp', '+46701234567').map(({ content }) => (content as { text?: string }).text);
    const customer = { channel: 'whatsapp', from: '+46701234567' };
    await sandbox.inbound({ ...customer, text: 'Hi! Where is my parcel?' });
    await expect.poll(said).toHaveLength(2);
    await sandbox.inbound({ ...customer, text: 'Friday' });
    await expect
      .poll(said)
      .toEqual([
        'Hi! Where is my parcel?',
        'It left *Malmö* today. When may we bring it?',
        'Friday',
        'Friday it is. See you!',
      ]);
  } finally {
    child.kill();
  }
});
