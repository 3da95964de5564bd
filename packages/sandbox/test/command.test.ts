import { inspectDelivery } from '@linktor/webhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { run } from '../src/command/run.ts';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { receiver } from './receiver.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7 });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

/** A command that runs, and what it has said so far. */
function command(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const ended = new AbortController();
  const done = run(args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    signal: ended.signal,
  });
  return { printed, complained, done, end: () => ended.abort() };
}
const remote = () => ['--sandbox', sandbox.urls.page];

test('trigger --to: the specification’s example, signed, with your fields', async () => {
  await using hooks = await receiver();
  const set = ['--set', 'data.message.text=Hi', '--set', 'data.conversationId=c9'];
  const { printed, done } = command('trigger', 'message.received', '--to', hooks.url, '--secret', 's', ...set);
  expect([await done, printed]).toEqual([0, [expect.stringMatching(/^message\.received → 200 \(\d+ ms\)$/)]]);
  const { headers, body } = hooks.came[0]!;
  expect(await inspectDelivery({ payload: body, headers, secret: 's' })).toMatchObject({ valid: true });
  expect(JSON.parse(body)).toMatchObject({ data: { message: { content: { text: 'Hi' } }, conversationId: 'c9' } });
});

test('trigger --to: what the receiver refuses is a failure, and what breaks the specification is said', async () => {
  await using hooks = await receiver();
  hooks.answers.push(401);
  const { printed, done } = command(
    'trigger',
    'message.sent',
    '--to',
    hooks.url,
    '--set',
    'data.messageId=x',
    '--set',
    'data.status=7',
  );
  expect(await done).toBe(1);
  expect(printed.join('\n')).toMatch(/message\.sent → 401.*\nnoted/);
  const odd = command('trigger', 'contact.created', '--to', hooks.url, '--set', 'data={"contactId":7}');
  await odd.done;
  expect(odd.printed[0]).toBe('The specification does not allow it: data.contactId must be string.');
});

test('trigger without --to: to whoever registered in the sandbox that runs', async () => {
  const nobody = command('trigger', 'MESSAGE_INBOUND', ...remote());
  expect([await nobody.done, nobody.printed[0]]).toEqual([1, expect.stringContaining('no endpoint wants it')]);
  await using hooks = await receiver();
  sandbox.addEndpoint({ platform: 'sinch', url: hooks.url });
  const one = command('trigger', 'MESSAGE_INBOUND', ...remote());
  expect([await one.done, one.printed]).toEqual([0, ['MESSAGE_INBOUND: on its way to one endpoint.']]);
  await sandbox.settled();
  expect(hooks.came[0]?.headers['x-sinch-webhook-signature']).toBeDefined();
});

test('listen --forward-to: prints the secret, forwards everything, survives a reset, and cleans up', async () => {
  await using hooks = await receiver();
  const { printed, done, end } = command('listen', '--forward-to', hooks.url, ...remote());
  await expect.poll(() => printed.length).toBe(4);
  const secret = printed[1]?.replace('The secret of linktor: ', '') ?? '';
  expect(printed).toEqual([
    `Every event goes to ${hooks.url}. Ctrl-C ends it.`,
    `The secret of linktor: ${secret}`,
    expect.stringMatching(/^The secret of sinch: whsec_/),
    'Antonnia signs nothing: whoever knows the address can send to it.',
  ]);
  await sandbox.trigger({ type: 'message.received' });
  await expect.poll(() => printed[4]).toMatch(/^linktor message\.received → 200 \(\d+ ms\)$/);
  const { headers, body } = hooks.came[0]!;
  expect(await inspectDelivery({ payload: body, headers, secret })).toMatchObject({ valid: true });
  await sandbox.reset();
  await expect.poll(() => sandbox.endpoints().length).toBe(3);
  await sandbox.trigger({ type: 'message.sent' });
  await expect.poll(() => hooks.came.length).toBe(2);
  expect(
    await inspectDelivery({ payload: hooks.came[1]!.body, headers: hooks.came[1]!.headers, secret }),
  ).toMatchObject({
    valid: true,
  });
  end();
  expect(await done).toBe(0);
  expect(sandbox.endpoints()).toEqual([]);
});

test('listen takes only what is asked for', async () => {
  await using hooks = await receiver();
  const args = ['--platform', 'linktor', '--events', 'message.sent, message.read'];
  const { printed, done, end } = command('listen', '--forward-to', hooks.url, ...args, ...remote());
  await expect.poll(() => printed.length).toBe(2);
  expect(sandbox.endpoints()).toMatchObject([{ platform: 'linktor', events: ['message.sent', 'message.read'] }]);
  end();
  expect(await done).toBe(0);
});

test('fault: one is added, listed, and all are cleared', async () => {
  const added = command('fault', 'latency', '--ms', '5', '--share', '0.5', '--operation', 'getContact', ...remote());
  expect([await added.done, added.printed]).toEqual([0, ['fault_1  latency  operation getContact  share 0.5  ms 5']]);
  const listed = command('fault', ...remote());
  expect([await listed.done, listed.printed]).toEqual([0, added.printed]);
  const cleared = command('fault', '--clear', ...remote());
  expect([await cleared.done, cleared.printed]).toEqual([0, ['Nothing goes wrong.']]);
  expect(sandbox.faults.list()).toEqual([]);
});

test('the command by itself: the sandbox, until it is told to end', async () => {
  const { printed, done, end } = command('--port', '0', '--json', '--seed', '3');
  await expect.poll(() => printed.length).toBe(1);
  const { urls } = JSON.parse(printed[0]!) as { urls: Record<string, string> };
  expect(Object.keys(urls)).toEqual(['page', 'linktor', 'antonnia', 'sinch', 'realtime']);
  expect(await (await fetch(`${urls['page']}/api/state`)).json()).toMatchObject({ seed: 3 });
  end();
  expect(await done).toBe(0);
  await expect(fetch(`${urls['page']}/api/state`)).rejects.toThrow();
});

test('it says where it listens, and says so when that is beyond this machine', async () => {
  const { printed, done, end } = command('--port', '0', '--host', '0.0.0.0', '--deliver-anywhere', '--quiet');
  await expect.poll(() => printed.length).toBe(1);
  expect(printed[0]).toMatch(/Page +http:\/\/0\.0\.0\.0:\d+/);
  expect(printed[0]).toContain('It listens beyond this machine');
  expect(printed[0]).toContain('Webhooks go to other machines');
  end();
  await done;
});

test.each<[string[], RegExp]>([
  [['explode'], /no command "explode"/],
  [['--explode'], /explode/],
  [['--port', 'x'], /--port x is no number/],
  [['--seed', '1.5'], /`seed`/],
  [['--time', 'noon'], /`time`/],
  [['--model-name', 'x'], /goes with --model/],
  [['trigger'], /name of one event/],
  [['trigger', 'message.exploded'], /There are message\.received/],
  [['trigger', 'test.ping', '--to', 'x'], /--to x is no address/],
  [['trigger', 'test.ping', '--set', 'x'], /path=value/],
  [['trigger', 'test.ping', '--secret', 's'], /goes with --to/],
  [['trigger', 'message.created', '--to', 'http://127.0.0.1:1', '--secret', 's'], /Antonnia signs nothing/],
  [['listen'], /--forward-to/],
  [['listen', '--forward-to', 'http://127.0.0.1:1', '--platform', 'x'], /none of linktor/],
  [['listen', '--forward-to', 'http://127.0.0.1:1', '--sandbox', 'http://127.0.0.1:1'], /No sandbox answers/],
  [['fault', '--ms', '5'], /takes a kind/],
])('%s is refused in words', async (args, message) => {
  const { complained, printed, done } = command(...args);
  expect([await done, printed]).toEqual([2, []]);
  expect(complained.join('\n')).toMatch(message);
});

test('--help tells everything', async () => {
  const { printed, done } = command('listen', '--help');
  expect([await done, printed[0]?.split('\n')[0]]).toEqual([0, 'Usage: linktor-sandbox [options]']);
});
