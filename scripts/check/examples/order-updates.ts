import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '@linktor/sandbox';
import type { Example } from './example.ts';
import { Program } from './program.ts';

const secret = 'a secret of the example';
/** The app that Sinch's sandbox has from the start. */
const app = '01EB37HMH1M6SV18BSNS3G135H';
const phones = Array.from({ length: 30 }, (_, n) => `+4670123${String(n).padStart(4, '0')}`);
const [ada] = phones as [string];

export const orderUpdates: Example = {
  name: 'order-updates',
  async run() {
    await using sandbox = await startSandbox({ port: 0, seed: 7 });
    const folder = mkdtempSync(join(tmpdir(), 'order-updates-'));
    const env = {
      ...{ SINCH_URL: sandbox.urls.sinch, SINCH_AUTH_URL: sandbox.urls.sinch, SINCH_PROJECT_ID: 'demo-project' },
      ...{ SINCH_KEY_ID: 'id', SINCH_KEY_SECRET: 'key', SINCH_APP_ID: app, SINCH_WEBHOOK_SECRET: secret },
      ...{ DATA: join(folder, 'data'), PORT: '0' },
    };
    try {
      await shipping(sandbox, env);
      await sale(sandbox, env);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    assert.deepEqual(
      sandbox.timeline.list({ violations: true }).entries.map(({ title }) => title),
      [],
      'violations of the specifications',
    );
    return 'told once, and not what was rolled back; delivered; a sale goes on after a kill, nobody is told twice';
  },
};

type Env = Readonly<Record<string, string>>;

/** Nobody works: what is committed waits, what is rolled back is gone. */
async function shipping(sandbox: Sandbox, env: Env): Promise<void> {
  await using shop = new Program('order-updates/main.ts', { ...env, WORK: 'no' });
  const call = caller(await shop.url());
  await call('PUT', '/orders/1', { item: 'lamp', phone: ada });
  await call('PUT', '/orders/2', { item: 'sofa', phone: ada });
  assert.equal((await call('POST', '/orders/1/ship'))['message'], 'queued');
  assert.equal((await call('POST', '/orders/1/ship'))['message'], 'queued');
  assert.match(String((await call('POST', '/orders/2/ship'))['error']), /violates check constraint/);
  for (const [n, phone] of phones.entries()) await call('PUT', `/orders/more-${n}`, { item: 'lamp', phone });
  assert.deepEqual(texts(sandbox, ada), []);
  // As a power failure would: what was committed is all there is.
  shop.signal('SIGKILL');
}

/** Killed in the middle of a sale, and started again. */
async function sale(sandbox: Sandbox, env: Env): Promise<void> {
  const text = 'Everything at half the price.';
  {
    await using shop = new Program('order-updates/main.ts', env);
    const call = caller(await shop.url());
    await shop.prints(/sent order-1-shipped/);
    const { added, repeated } = await call('POST', '/sales/spring', { text });
    assert.deepEqual([added, repeated], [30, 2]);
    await shop.prints(/sent spring\//, 3);
    shop.signal('SIGKILL');
  }
  await using shop = new Program('order-updates/main.ts', env);
  const url = await shop.url();
  sandbox.addEndpoint({ platform: 'sinch', url: `${url}/webhooks`, secret });
  const call = caller(url);
  assert.equal((await call('POST', '/sales/spring', { text }))['added'], 0);
  for (let tries = 0; phones.some((phone) => !texts(sandbox, phone).includes(text)); tries++) {
    assert.ok(tries < 6000, `not everybody was told:\n${shop.output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // What was on its way when the process was killed may be there already, and is looked for before it is sent again.
  for (const phone of phones)
    assert.equal(texts(sandbox, phone).filter((said) => said === text).length, 1, `${phone} was told twice`);
  assert.deepEqual(texts(sandbox, ada), ['Your order 1 is on its way.', text]);
  for (let tries = 0; delivered(await call('GET', '/stats')) === 0; tries++) {
    assert.ok(tries < 500, 'no delivery report was heeded');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  shop.signal('SIGTERM');
  assert.equal(await shop.exit(), 0);
}

const delivered = ({ messages }: Record<string, unknown>): number => {
  const { delivered, read } = messages as { delivered: number; read: number };
  return delivered + read;
};

const caller =
  (url: string) =>
  async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const response = await fetch(url + path, { method, ...(body && { body: JSON.stringify(body) }) });
    return (await response.json()) as Record<string, unknown>;
  };

/** What the shop said to this phone. */
const texts = (sandbox: Sandbox, phone: string): string[] =>
  sandbox
    .messages('sinch', 'sms', phone)
    .filter(({ from }) => from === 'app')
    .map(({ content }) => (content as { text_message?: { text: string } }).text_message?.text ?? '');
