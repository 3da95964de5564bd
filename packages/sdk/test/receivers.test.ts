import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { computeSignature } from '@linktor/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const secret = 'whsec_receiver';
const genuine = '{"id":"genuine","type":"message.received","timestamp":"t","tenantId":"t","data":{}}';
const forged = genuine.replace('genuine', 'forged');
const signature = computeSignature(genuine, secret);
const now = String(Math.floor(Date.now() / 1000));
const routes = ['/construct', '/signature', '/headers', '/factory'];

// The receivers of the official SDK's README, as processes of their own: nothing awaited.
describe.each(['express.mjs', 'express.ts'])('the receiver %s', (file) => {
  let receiver: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    receiver = fork(fileURLToPath(new URL(`./receivers/${file}`, import.meta.url)), {
      execArgv: ['--conditions=@linktor/source', '--no-warnings'],
      env: { ...process.env, WEBHOOK_SECRET: secret },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [port] = await once(receiver, 'message');
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => receiver.kill());

  const post = async (route: string, body: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(origin + route, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }))
      .status;

  it.each([
    ['a forged body', forged, { 'x-linktor-signature': signature }],
    ['a made-up signature', forged, { 'x-linktor-signature': 'ab'.repeat(32) }],
    ['no hex', forged, { 'x-linktor-signature': 'true' }],
    ['no signature', forged, {}],
    ['two signatures', forged, { 'x-linktor-signature': `${signature}, ${'0'.repeat(64)}` }],
    ['a body that nobody reads', forged, { 'x-linktor-signature': signature, 'content-type': 'text/plain' }],
    ['no body', '', { 'x-linktor-signature': signature }],
  ])('refuses %s, and lives on', async (_what, body, headers) => {
    for (const route of routes) expect([route, await post(route, body, headers)]).not.toEqual([route, 200]);
    expect(await (await fetch(`${origin}/handled`)).json()).not.toContain('forged');
    expect(receiver.exitCode).toBeNull();
  });

  it('takes what is genuine', async () => {
    const headers = { 'x-linktor-signature': signature, 'x-linktor-timestamp': now };
    for (const route of routes) expect([route, await post(route, genuine, headers)]).toEqual([route, 200]);
    expect(await (await fetch(`${origin}/handled`)).json()).toEqual(routes.map(() => 'genuine'));
  });
});
