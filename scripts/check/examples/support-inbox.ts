import assert from 'node:assert/strict';
import { sampleMessage } from '@linktor/mock/realtime';
import type { Example } from './example.ts';
import { startPlatform } from './platform.ts';
import { Program } from './program.ts';
import { assertClean, requestsOf } from './requests.ts';

const at = (minute: number): string => `2026-03-02T14:${String(minute).padStart(2, '0')}:00Z`;

export const supportInbox: Example = {
  name: 'support-inbox',
  async run() {
    await using platform = await startPlatform();
    const { mock, realtime, env } = platform;
    const write = (id: string, text: string, minute: number): void =>
      realtime.publish(sampleMessage({ id, createdAt: at(minute), content: { text } }));
    write('msg_1', 'Hello?', 1);

    await using inbox = new Program('support-inbox/main.ts', env);
    await inbox.prints(/\d+ open conversations/);
    await inbox.prints(/14:01 ‹ Hello\?/);
    await inbox.prints(/— up to date/);

    write('msg_2', 'Where is my order?', 2);
    await inbox.prints(/14:02 ‹ Where is my order\?/);

    realtime.fault({ kind: 'kill' });
    write('msg_3', 'Order 7, that is.', 3);
    await inbox.prints(/— connection lost/);
    await inbox.prints(/14:03 ‹ Order 7, that is\. {3}\(while you were offline\)/);
    await inbox.prints(/— up to date, 1 caught up/);

    inbox.type('It leaves tomorrow.');
    await inbox.prints(/ › .*\(\w+\)/);
    inbox.type('/resolve');
    await inbox.prints(/— resolved/);
    inbox.type('/quit');
    assert.equal(await inbox.exit(), 0);

    const [sent] = requestsOf(mock, 'sendConversationMessage');
    assert.deepEqual(sent?.body, { text: 'It leaves tomorrow.' });
    assert.equal(requestsOf(mock, 'updateConversation').length, 1);
    assertClean(mock);
    assert.deepEqual(realtime.violations, []);

    await using other = new Program('support-inbox/main.ts', env);
    await other.prints(/— up to date/);
    other.signal('SIGINT');
    assert.equal(await other.exit(), 0, 'Ctrl-C ends it cleanly');
    return 'listed, followed, caught up after a lost connection, answered, left';
  },
};
