// Node's two module formats in one process: what one copy of a package throws, the other knows.
import * as core from '@linktor/core';

export async function chapter(t) {
  await t.test('instanceof holds across ESM and CommonJS', async () => {
    const { createRequire } = await import('node:module');
    const required = createRequire(`${process.cwd()}/main.cjs`)('@linktor/core');
    const imported = await import('@linktor/core');
    const error = new required.NotFoundError('gone', { code: 'X' });
    for (const copy of [core, imported]) {
      t.ok(error instanceof copy.NotFoundError && error instanceof copy.LinktorError, 'an error of the other copy');
      t.ok(!(error instanceof copy.ValidationError), 'and no other error');
    }
  });
}
