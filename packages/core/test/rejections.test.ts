import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// In a process of its own: the test runner has its own opinion of them.
const run = (mode: string): { status: number | null; stdout: string } => {
  const script = fileURLToPath(new URL('./fixtures/rejections.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@linktor/source', '--no-warnings', script, mode],
    {
      encoding: 'utf8',
    },
  );
  if (stderr !== '') throw new Error(stderr);
  return { status, stdout: stdout.trim() };
};

test.each(['withResponse', 'asResponse', 'both', 'await', 'catch', 'aborted', 'pages', 'late'])(
  'no unhandled rejection after %s',
  (mode) => {
    expect(run(mode)).toEqual({ status: 0, stdout: '' });
  },
);

test.each(['nobody', 'nobody-withResponse', 'nobody-asResponse'])(
  'one unhandled rejection when nobody looks: %s',
  (mode) => {
    expect(run(mode)).toEqual({ status: 0, stdout: 'unhandled NotFoundError' });
  },
);
