// `pnpm conformance`: every operation of an API through the SDK, against a live server and against the mock, both directions
// held to the specification; a table of it is printed and written.
// Our own: what tests an API by itself invents its requests, and would change and delete what is not its own on a live server.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { root } from '../run-command.ts';
import { askFor } from './conformance/consent.ts';
import { readOptions, USAGE, UsageError } from './conformance/options.ts';
import { markdown } from './conformance/table.ts';
import { TARGETS } from './conformance/targets.ts';
import { tryAll } from './conformance/try.ts';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  const target = TARGETS[options.surface];
  if (process.stdin.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    await askFor(options.consents, (question) => terminal.question(question));
    terminal.close();
  }
  const stop = new AbortController();
  // Once for an orderly end, which cleans up; twice for the impatient.
  process.once('SIGINT', () => {
    console.log('\ncleaning up …');
    stop.abort();
  });
  const { parts, left, broken } = await tryAll(target, options, console.log, stop.signal);
  const header = [
    `# Conformance: ${target.title}`,
    '',
    `Written by \`pnpm conformance\` on ${new Date().toISOString().slice(0, 10)}. Server: ${options.revision}.`,
  ];
  const text = markdown(header, parts);
  console.log(`\n${text}`);
  if (options.write && !stop.signal.aborted) {
    const file = join(root, 'spec', 'conformance', `${options.surface}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`written to ${relative(root, file)}`);
  }
  for (const one of left) console.error(`✗ could not be taken back: ${one}`);
  for (const one of broken) console.error(`✗ ${one}`);
  return left.length > 0 || broken.length > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
