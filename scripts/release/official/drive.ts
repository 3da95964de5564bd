// A program that prints one result per line, and what became of it.
import { spawn } from 'node:child_process';
import type { Result } from './report.ts';

/** Milliseconds a client has for all of its methods: the slowest takes two minutes on a busy machine. */
const PATIENCE = 600_000;

/**
 * Runs the program with `input` as JSON on its standard input. One that crashes, or that has not ended after `patience`
 * milliseconds, is a result too: it must not pass for a client that is not there.
 */
export function drive(
  command: string,
  args: readonly string[],
  input: unknown = [],
  patience: number = PATIENCE,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      // What hangs may well not listen.
      ...{ timeout: patience, killSignal: 'SIGKILL' },
    });
    let output = '';
    let trouble = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const lines = output.split('\n').filter((line) => line.startsWith('{"method"') && line.endsWith('}'));
      const results = lines.map((line) => JSON.parse(line) as Result);
      if (code === 0) return resolve(results);
      const last = results.at(-1)?.method ?? 'none';
      const end = child.killed ? `ended after ${patience / 1_000} s, its last method ${last}` : `exit ${code}`;
      const detail = `${end}: ${trouble.trim().slice(-600)}`;
      resolve([{ method: 'the program itself', verdict: 'unparsable', detail }]);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(input));
  });
}
