#!/usr/bin/env node
import { run } from './run.ts';

const stop = new AbortController();
// Once: whoever presses it again means it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  // A terminal that does not know its width says 0.
  columns: () => (process.stdout.isTTY ? process.stdout.columns || 80 : undefined),
  signal: stop.signal,
});
