#!/usr/bin/env node
import { run } from './command/run.ts';

const ended = new AbortController();
// Armed before anything starts, which takes a second: an impatient Ctrl-C is a clean exit as well.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ended.abort());

void run(process.argv.slice(2), {
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  signal: ended.signal,
}).then((code) => {
  process.exitCode = code;
});
