import { createInterface } from 'node:readline';
import type { ChildCommand, ChildEvent, ChildOptions } from './child/protocol.ts';
import { MockError, messageOf } from './errors.ts';
import { startInProcess } from './in-process.ts';

// The mock as a process: options in the first argument, commands on stdin, events on stdout, one JSON value per line.
// Stdin is also the lifeline. However the parent ends (kill -9 included), its end of the pipe closes and we go too.

const say = (event: ChildEvent): void => void process.stdout.write(`${JSON.stringify(event)}\n`);

// A Ctrl-C in the terminal reaches this process as well; leaving is the parent's decision.
process.on('SIGINT', () => {});
process.stdout.on('error', () => process.exit(0));

async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as ChildOptions;
  const mock = await startInProcess({
    ...options,
    // Whoever started this process keeps them.
    history: 0,
    onRequest: (request) => say({ event: 'request', request }),
    onRealtime: (entry) => say({ event: 'realtime', entry }),
  });
  say({ event: 'ready', urls: mock.urls, realtimeUrl: mock.realtimeUrl });
  for await (const line of createInterface({ input: process.stdin })) {
    const command = JSON.parse(line) as ChildCommand;
    try {
      if (command.do === 'reset') await mock.reset();
      if (command.do === 'once') await mock.once(command.target, command.answer);
      say({ event: 'done', id: command.id });
    } catch (error) {
      say({ event: 'refused', id: command.id, error: toPlain(error) });
    }
  }
  await mock.stop();
  process.exit(0);
}

main().catch((error: unknown) => {
  // Leave once the line is out; the exit code speaks to those who do not read it.
  process.exitCode = 1;
  say({ event: 'failed', error: toPlain(error) });
  process.stdin.destroy();
});

function toPlain(error: unknown): { code: MockError['code']; message: string; remedy: string } {
  const code = error instanceof MockError ? error.code : 'CHILD_FAILED';
  return { code, message: messageOf(error), remedy: error instanceof MockError ? error.remedy : '' };
}
