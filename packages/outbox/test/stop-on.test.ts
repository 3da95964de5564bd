import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Conversations } from '@linktor/conversations';
import { describe, expect, test, vi } from 'vitest';
import { startPglite } from '../../webhooks/test/pglite-database.ts';
import { hasPostgres, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { Outbox } from '../src/index.ts';

describe.skipIf(!hasPostgres())('a worker that is told to end', () => {
  test('finishes what it has begun, writes it down, leaves the rest, and exits with 0', async () => {
    const postgres = await startPostgres();
    const asked: string[] = [];
    const waiting: ServerResponse[] = [];
    let answers = false;
    let two = (): void => {};
    const bothAsked = new Promise<void>((resolve) => (two = resolve));
    const platform = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (answers) return void accept(response);
      waiting.push(response);
      if (waiting.length === 2) two();
    });
    const accept = (response: ServerResponse) =>
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"m"}');
    await once(platform.listen(0, '127.0.0.1'), 'listening');
    const baseUrl = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;
    const senders = { linktor: new Conversations({ apiKey: 'key', baseUrl }) };
    const outbox = new Outbox({ connectionString: postgres.url, senders });
    for (let n = 0; n < 5; n++) await outbox.add({ to: 'linktor', call: 'sendText', args: [`conv_${n}`, 'hello'] });

    const child = fork(fileURLToPath(new URL('stop-worker.ts', import.meta.url)), [postgres.url, baseUrl], {
      execArgv: ['--conditions=@linktor/source'],
    });
    const said: unknown[] = [];
    child.on('message', (message) => {
      said.push(message);
      // Only now, when the worker knows, do the two get their answers.
      answers = true;
      for (const response of waiting.splice(0)) accept(response);
    });
    const ended = once(child, 'exit');
    await bothAsked;
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(said).toEqual(['told']);
    expect(asked.length).toBe(2);
    const { messages } = await outbox.stats();
    expect(messages).toEqual({ ...messages, sent: 2, queued: 3, sending: 0 });

    await outbox.work();
    await outbox.drain();
    expect((await outbox.stats()).messages).toMatchObject({ sent: 5 });
    expect(new Set(asked).size).toBe(5);
    expect(asked.length).toBe(5);
    await outbox.stop();
    platform.closeAllConnections();
    platform.close();
    await postgres.stop();
  });
});

test('a second signal does not end the process while the first one is heeded; afterwards nobody listens', async () => {
  const listening = (): number => process.listenerCount('SIGUSR2');
  const before = listening();
  let finish = (): void => {};
  const shop = { send: (_to: string) => new Promise<void>((resolve) => (finish = resolve)) };
  const send = vi.spyOn(shop, 'send');
  const database = await startPglite();
  const outbox = new Outbox({ database, senders: { shop } });
  await outbox.add({ to: 'shop', call: 'send', args: ['ann'] });
  await outbox.work({ stopOn: ['SIGUSR2'] });
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  expect(listening()).toBe(before + 1);
  process.emit('SIGUSR2', 'SIGUSR2');
  expect(listening()).toBe(before + 1);
  process.emit('SIGUSR2', 'SIGUSR2');
  finish();
  await outbox.stop();
  expect(listening()).toBe(before);
  const { rows } = await database.query('SELECT state FROM linktor_outbox.message');
  expect(rows).toEqual([{ state: 'sent' }]);
  await database.close();
});
