import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Engine } from '../src/engine/engine.ts';
import { StateFileError } from '../src/index.ts';
import { platforms } from '../src/platforms/index.ts';
import { NOON } from './play.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linktor-sandbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (data: string): Engine => new Engine({ modules: platforms, data, seed: 7, now: NOON, stopped: true });
const write = (engine: Engine, text: string) =>
  engine.receive('linktor', { channel: 'sms', from: '+1', content: { text } });

test('what was kept is there again: the state, its order, the ids that were given out, and what is to happen', async () => {
  const data = join(folder, 'state.db');
  const first = open(data);
  write(first, 'one');
  const { conversationId, messageId } = write(first, 'two');
  await first.respond({
    ...{
      surface: 'linktor',
      operationId: 'snoozeConversation',
      method: 'POST',
      path: '',
      params: { id: conversationId },
    },
    ...{
      query: {},
      headers: {},
      body: { until: new Date(NOON + 60_000).toISOString() },
      example: () => Promise.reject(),
    },
  });
  const before = first.snapshot();
  first.close();

  const again = open(data);
  expect(again.snapshot()).toEqual(before);
  const status = () =>
    again.store.collection<{ status: string }>('linktor', 'conversations').get(conversationId)?.status;
  expect(status()).toBe('snoozed');
  await again.clock.advance(60_000);
  expect(status()).toBe('open');
  expect(write(again, 'three').messageId).not.toBe(messageId);
  again.reset();
  expect(again.store.collection('linktor', 'messages').size).toBe(0);
  again.close();
  const empty = open(data);
  expect(empty.store.collection('linktor', 'messages').size).toBe(0);
  empty.close();
});

test('time goes on where it was', async () => {
  const data = join(folder, 'state.db');
  const first = new Engine({ modules: platforms, data });
  await first.clock.advance(86_400_000);
  const then = first.clock.now();
  first.close();
  const second = new Engine({ modules: platforms, data });
  expect(second.clock.stopped).toBe(false);
  expect(second.clock.now()).toBeGreaterThanOrEqual(then);
  second.clock.stop();
  const still = second.clock.now();
  second.close();
  const third = new Engine({ modules: platforms, data });
  expect([third.clock.stopped, third.clock.now()]).toEqual([true, still]);
  third.close();
});

test('a process that is killed in the middle of its work leaves whole changes, and all that it had told', async () => {
  const data = join(folder, 'state.db');
  const program = fileURLToPath(new URL('./killed-program.ts', import.meta.url));
  const told = new Set<string>();
  for (const lines of [1, 40, 130]) {
    const child = spawn(process.execPath, ['--conditions=@linktor/source', program, data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let rest = '';
    let count = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      for (const id of parts) {
        // After a restart, too.
        expect(told.has(id)).toBe(false);
        told.add(id);
      }
      count += parts.length;
      if (count >= lines) child.kill('SIGKILL');
    });
    await once(child, 'close');

    const engine = open(data);
    const messages = engine.store.collection<{ id: string; conversationId: string }>('linktor', 'messages');
    for (const id of told) expect(messages.has(id)).toBe(true);
    const conversations = engine.store.collection<{
      id: string;
      unreadCount: number;
      lastMessageId: string;
      contactId: string;
    }>('linktor', 'conversations');
    for (const { id, unreadCount, lastMessageId, contactId } of conversations.list()) {
      const own = messages.by('conversationId', id);
      expect([unreadCount, lastMessageId]).toEqual([own.length, own.at(-1)?.id]);
      expect(engine.store.collection('linktor', 'contacts').has(contactId)).toBe(true);
    }
    engine.close();
  }
  expect(told.size).toBeGreaterThanOrEqual(171);
});

test('a file of something else, and one that another sandbox holds, is refused with a remedy', () => {
  const text = join(folder, 'notes.txt');
  writeFileSync(text, 'These are my notes, and they are longer than a header of SQLite would be.\n'.repeat(20));
  expect(() => open(text)).toThrow(StateFileError);
  const data = join(folder, 'state.db');
  const holder = open(data);
  write(holder, 'x');
  expect(() => open(data)).toThrow(/Stop the sandbox that holds it/);
  holder.close();
  expect(() => open(join(folder, 'no', 'such', 'folder.db'))).toThrow(/Name another file/);
});
