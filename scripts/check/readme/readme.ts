import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root, runCommand } from '../../run-command.ts';
import { contract } from '../contract/contract.ts';
import { write } from './check.ts';
import { readPrograms } from './programs.ts';

const PRELUDE = new URL('./prelude.mjs', import.meta.url).href;

/**
 * Holds a README to its word, from a `*.contract.test.ts` file: every `ts` block is run against the mock; `check.test.ts`
 * type-checks it. A block without an `import` goes on with the one before it; a fence that says `ts no-run` is only checked. `env` adds to the variables the examples read;
 * `own` names files that share a folder.
 */
export function readmeTests(readme: URL, env: Readonly<Record<string, string>> = {}, own?: string): void {
  const file = fileURLToPath(readme);
  const name = own ?? basename(dirname(file));
  const title = `${name}/${basename(file)}`;
  const written = write(name, relative(root, file), readPrograms(file));
  if (written.length === 0) throw new Error(`${title} has no program to run`);

  describe(title, () => {
    const runnable = written.filter(({ program }) => !program.checkOnly);
    test.each(runnable)('line $program.line runs: $program.heading', async ({ script }) => {
      const args = [...packages(), '--no-warnings', `--import=${PRELUDE}`, script];
      const { code, output } = await runCommand(process.execPath, args, { env: { ...variables(), ...env } });
      if (code !== 0) expect.fail(output);
    });
  });
}

/** Node's arguments for the packages as a reader has them, where they are built (they start in a quarter of the time, too), or for their sources. */
export function packages(): string[] {
  return process.env['LINKTOR_BUILT'] === '1' ? [] : ['--conditions=@linktor/source'];
}

/** What the examples read from the environment. */
function variables(): Record<string, string> {
  const { urls, credentials } = contract();
  return {
    LINKTOR_BASE_URL: urls.linktor,
    ANTONNIA_BASE_URL: urls.antonnia,
    SINCH_BASE_URL: urls.sinch,
    LINKTOR_API_KEY: credentials.apiKey,
    LINKTOR_SERVER_URL: urls['linktor-server'],
    LINKTOR_SERVER_TOKEN: credentials.token,
    LINKTOR_EMAIL: 'admin@demo.com',
    LINKTOR_PASSWORD: 'admin123',
    ANTONNIA_TOKEN: credentials.token,
    SINCH_PROJECT_ID: credentials.projectId,
    SINCH_KEY_ID: credentials.keyId,
    SINCH_KEY_SECRET: credentials.keySecret,
    SINCH_APP_ID: '01EB37HMH1M6SV18BSNS3G135H',
  };
}
