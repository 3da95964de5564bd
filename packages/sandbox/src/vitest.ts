import type { SandboxOptions } from './options.ts';
import type { Sandbox } from './sandbox.ts';
import { startSandbox } from './start.ts';

type Use<T> = (value: T) => Promise<void>;

/** Fixtures for `test.extend` of vitest. */
export interface SandboxFixtures {
  /** One for each file of tests, on free ports. */
  startedSandbox: [(context: object, use: Use<Sandbox>) => Promise<void>, { scope: 'file' }];
  /** The same, as at its start. */
  sandbox: (context: { startedSandbox: Sandbox }, use: Use<Sandbox>) => Promise<void>;
}

/**
 * A sandbox for tests: started once per file, reset before each test, stopped at the end.
 *
 * ```ts
 * const test = base.extend<{ sandbox: Sandbox }>(sandboxFixtures({ seed: 7 }));
 *
 * test('greets', async ({ sandbox }) => {
 *   await sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text: 'Hi' });
 * });
 * ```
 */
export function sandboxFixtures(options: SandboxOptions = {}): SandboxFixtures {
  return {
    startedSandbox: [
      // vitest reads from the parameter what a fixture needs.
      // biome-ignore lint/correctness/noEmptyPattern: it needs nothing
      async ({}, use) => {
        await using sandbox = await startSandbox({ port: 0, ...options });
        await use(sandbox);
      },
      { scope: 'file' },
    ],
    sandbox: async ({ startedSandbox }, use) => {
      await startedSandbox.reset();
      await use(startedSandbox);
    },
  };
}

export type { Sandbox, SandboxOptions };
