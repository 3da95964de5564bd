import { expect, test } from 'vitest';
import { drive } from './drive.ts';

const program = (text: string, input: unknown, patience?: number) =>
  drive(process.execPath, ['-e', text], input, patience);

const result = (method: string): string =>
  `console.log(JSON.stringify({ method: '${method}', verdict: 'ok', detail: '' }));`;

test('the results of a program are its lines that are results', async () => {
  const text = `console.log('words'); let given = ''; process.stdin.on('data', (c) => (given += c)).on('end', () => {
    for (const method of JSON.parse(given)) console.log(JSON.stringify({ method, verdict: 'ok', detail: '' }));
  });`;
  expect((await program(text, ['a', 'b'])).map(({ method }) => method)).toEqual(['a', 'b']);
});

test('a program that crashes is a result, and one that is cut off in the middle of a line', async () => {
  const text = `${result('a')} process.stdout.write('{"method":"b'); console.error('broken'); process.exitCode = 3;`;
  const [only, ...more] = await program(text, []);
  expect(more).toEqual([]);
  expect(only).toEqual({ method: 'the program itself', verdict: 'unparsable', detail: 'exit 3: broken' });
});

test('a program that hangs is ended, and named with where it stood', async () => {
  const text = `${result('a')} process.on('SIGTERM', () => {}); setInterval(() => {}, 1_000);`;
  const [only] = await program(text, [], 300);
  expect(only?.verdict).toBe('unparsable');
  expect(only?.detail).toMatch(/^ended after 0.3 s, its last method (a|none): $/);
});

test('a program that is not there is no result', async () => {
  await expect(drive('/nowhere/program', [])).rejects.toMatchObject({ code: 'ENOENT' });
});
