import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasPostgres, type PostgresServer, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { run } from '../src/command/run.ts';
import { Outbox } from '../src/index.ts';

const cli = fileURLToPath(new URL('../src/command/cli.ts', import.meta.url));

describe.skipIf(!hasPostgres())('linktor-outbox', () => {
  let postgres: PostgresServer;
  let outbox: Outbox<{ shop: { send(text: string): Promise<void> } }>;
  beforeAll(async () => {
    postgres = await startPostgres();
    outbox = new Outbox({ connectionString: postgres.url, senders: { shop: { send: async (_: string) => {} } } });
  });
  afterAll(async () => {
    await outbox.stop();
    await postgres.stop();
  });

  const command = async (
    line: string,
    env: Record<string, string> = { DATABASE_URL: postgres.url },
    printed = (): void => {},
  ) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(line.split(' '), {
      ...{ env, complain: (text) => void err.push(text) },
      print(text) {
        out.push(text);
        printed();
      },
      ...{ columns: () => undefined, signal: new AbortController().signal },
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  };
  const add = (key: string, more: object = {}) =>
    outbox.add({ to: 'shop', call: 'send', args: ['secret'], key, ...more });
  const set = async (key: string, assignment: string) => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(`UPDATE linktor_outbox.message SET ${assignment} WHERE key = '${key}'`);
    await client.end();
  };

  it('makes no tables by looking, and makes them when asked to', async () => {
    const look = await command('status');
    expect(look).toMatchObject({ code: 1, out: '' });
    expect(look.err).toMatch(/linktor-outbox migrate/);
    expect((await command('migrate --print', {})).out).toMatch(/CREATE TABLE linktor_outbox\.campaign/);
    expect(await command('migrate')).toMatchObject({ code: 0, out: 'the tables in linktor_outbox are up to date' });
    expect(await command('status')).toMatchObject({ code: 0, out: 'nothing was ever added' });
  });

  it('shows what there is, and never what it says', async () => {
    // Not due yet: for how long one has been is told from a second on, and a busy machine may take that.
    await add('a', { at: new Date(Date.now() + 3_600_000) });
    await add('b');
    await set(
      'b',
      `state = 'failed', error = '{"name":"ValidationError","code":"BAD","message":"no"}', updated_at = now()`,
    );
    await outbox.addMany([{ recipient: 'ann', to: 'shop', call: 'send', args: ['secret'] }], { campaign: 'spring' });
    expect((await command('status')).out.split('\n')).toEqual([
      'platform  queued  failed',
      'shop           2       1',
      '',
      expect.stringMatching(/^spring {2}sending {2}░{20} {3}0% {2}0 of 1 {2}0.0\/s$/),
    ]);
    const { messages, campaigns } = JSON.parse((await command('status --json')).out);
    expect([messages.queued, campaigns[0].name]).toEqual([2, 'spring']);
    expect((await command('status --campaign spring')).out).toMatch(/^spring {2}sending/);
    expect((await command('messages --state failed')).out).toMatch(/\nb +failed +shop +send +0 .* BAD: no$/);
    const listed = (await command('messages --json --limit 2')).out;
    expect(listed.split('\n').map((line) => JSON.parse(line).key)).toEqual(['spring/ann', 'b']);
    expect(listed).not.toContain('secret');
  });

  it('retries, resolves, cancels, pauses, resumes and forgets', async () => {
    expect(await command('retry --code BAD')).toMatchObject({ code: 0, out: '1 queued again' });
    expect(await command('retry b')).toMatchObject({ code: 1, out: '0 queued again' });
    await set('b', `state = 'uncertain'`);
    expect(await command('resolve b --sent --platform-message-id m1')).toMatchObject({ code: 0, out: 'b is sent' });
    expect(await command('resolve b --again')).toMatchObject({ code: 1, err: expect.stringMatching(/is sent, not/) });
    expect(await command('cancel a none')).toMatchObject({ code: 1, out: 'a: cancelled\nnone: no such message' });
    expect(await command('pause --campaign spring')).toMatchObject({ code: 0, out: 'spring: paused' });
    expect((await command('status')).out).toMatch(/spring {2}paused/);
    expect(await command('pause --campaign autumn')).toMatchObject({ code: 1, err: expect.stringMatching(/autumn/) });
    expect(await command('pause --all --json')).toMatchObject({ code: 0, out: '{"paused":{"all":true}}' });
    expect((await command('status')).out).toMatch(/shop: paused by somebody/);
    expect(await command('resume --all')).toMatchObject({ code: 0 });
    await set('b', `updated_at = now() - interval '3 days'`);
    expect(await command('forget --older-than 2')).toMatchObject({ code: 0, out: '1 forgotten' });
  });

  it('drains: done, late, or done with something left to a person', async () => {
    // What is left is paused.
    expect(await command('drain')).toMatchObject({ code: 0, out: '0 to send' });
    await add('c');
    // The second is over when it has looked, and no sooner: on a busy machine it takes longer than that to begin.
    const late = new AbortController();
    const timer = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    const waited = await command('drain --timeout 1', undefined, () => late.abort());
    expect(timer).toHaveBeenCalledExactlyOnceWith(1_000);
    timer.mockRestore();
    expect(waited).toMatchObject({ code: 3, out: expect.stringMatching(/^1 to send/) });
    await set('c', `state = 'uncertain'`);
    expect(await command('drain --json')).toMatchObject({
      ...{ code: 1, out: '{"due":0,"uncertain":0,"undecided":1,"failed":0}' },
    });
  });

  it('says what is wrong in a line, without a stack or a password', async () => {
    expect(await command('status', {})).toMatchObject({ code: 2, err: expect.stringMatching(/DATABASE_URL/) });
    const away = await command('status', { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/db' });
    expect(away).toMatchObject({ code: 1, out: '' });
    expect(away.err).toMatch(/cannot be reached/);
    expect(away.err).not.toMatch(/hunter2|\n/);
    expect(await command('status --nonsense')).toMatchObject({ code: 2, err: expect.stringMatching(/nonsense/) });
    expect((await command('--help')).out).toMatch(/^Usage: linktor-outbox/);
  });

  it('tells a command line that makes no sense from what goes wrong', async () => {
    for (const line of ['status --schema Abc', 'messages --state x', 'messages --limit 1001', 'pause --platform a:b'])
      expect(await command(line)).toMatchObject({ code: 2, out: '' });
    for (const line of [
      'status --schema nope',
      'drain --campaign nope',
      'pause --platform sohp',
      'status --campaign x',
    ])
      expect(await command(line)).toMatchObject({ code: 1, out: '' });
    expect(await command('forget --older-than 999999999')).toMatchObject({ code: 0, out: '0 forgotten' });
    expect(await command('retry --all --json')).toMatchObject({ code: 0, out: '{"queued":0,"expired":0}' });
    const { schema, sql } = JSON.parse((await command('migrate --print --json')).out);
    expect([schema, sql]).toEqual(['linktor_outbox', expect.stringContaining('CREATE TABLE linktor_outbox.message')]);
  });

  it('is a program', async () => {
    const args = ['--conditions=@linktor/source', '--no-warnings', cli, 'status', '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: { DATABASE_URL: postgres.url } });
    expect(JSON.parse(stdout).messages).toMatchObject({ queued: 1 });
  });
});
