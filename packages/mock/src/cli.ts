#!/usr/bin/env node
import { runsPrism } from './child/runs-prism.ts';
import { realtimeLines, requestLines, startLines } from './command/format.ts';
import { type CliOptions, parseCli, USAGE } from './command/options.ts';
import { MockError } from './errors.ts';
import { startMock } from './start.ts';
import type { Mock, MockOptions } from './types.ts';

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

/** Runs until Ctrl-C (or SIGTERM), then leaves with exit code 0. */
async function main(): Promise<void> {
  const options = parseCli(process.argv.slice(2));
  if (options === 'help') return print([USAGE]);
  let mock: Mock | undefined;
  let leaving = false;
  const leave = async (): Promise<void> => {
    leaving = true;
    await mock?.stop();
    process.exit(0);
  };
  // Armed before the start, which takes a second: an impatient Ctrl-C is a clean exit as well.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave());
  // An unsuitable Node may still start a suitable one.
  mock = await startMock({ ...options.mock, child: !runsPrism(), history: 0, ...reports(options) });
  if (leaving) return leave();
  print(
    options.json
      ? [JSON.stringify({ event: 'ready', urls: mock.urls, realtimeUrl: mock.realtimeUrl })]
      : startLines(mock),
  );
}

function reports({ json, quiet }: CliOptions): Pick<MockOptions, 'onRequest' | 'onRealtime'> {
  if (quiet) return {};
  if (!json) {
    return { onRequest: (record) => print(requestLines(record)), onRealtime: (entry) => print(realtimeLines(entry)) };
  }
  const say = (event: object): void => print([JSON.stringify(event)]);
  return {
    // Bodies stay out: they are redacted by key name only, and a terminal's scrollback is not a test.
    onRequest: ({ body: _, ...request }) => say({ event: 'request', request }),
    onRealtime: (entry) => say({ event: 'realtime', entry }),
  };
}

main().catch((error: unknown) => {
  const expected = error instanceof MockError;
  console.error(expected ? error.message : error);
  process.exit(expected && error.code === 'USAGE' ? 2 : 1);
});
