import type { SandboxOptions } from './options.ts';
import { Sandbox } from './sandbox.ts';

/**
 * Starts the three platforms, their page and its API, and resolves once every port answers.
 *
 * ```ts
 * await using sandbox = await startSandbox({ port: 0 });
 * await sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text: 'Hi' });
 * ```
 *
 * @throws SandboxError `INVALID_OPTION`, `PORT_IN_USE`; MockError where the mock below it cannot start.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return new Sandbox(options).start();
}
