// Before every test file: `vi.waitFor` and `vi.waitUntil` give up after a second, which a busy machine may take over anything. They
// wait as long as `expect.poll` does here, unless a test says otherwise. Under `pnpm mutate` most that is waited for never comes.
import { vi } from 'vitest';

const PATIENCE = { timeout: process.env['MUTATE_PACKAGE'] === undefined ? 240_000 : 5_000 };
const PATIENT = Symbol.for('linktor.patient');
const { waitFor, waitUntil } = vi as typeof vi & { waitFor: { [PATIENT]?: true } };

type Options = Parameters<typeof vi.waitFor>[1];
const patient = (options: Options): Options => (typeof options === 'number' ? options : { ...PATIENCE, ...options });

// Test files of one process share `vi`.
if (!waitFor[PATIENT]) {
  const wait: typeof vi.waitFor = (callback, options) => waitFor(callback, patient(options));
  vi.waitFor = Object.assign(wait, { [PATIENT]: true as const });
  vi.waitUntil = (callback, options) => waitUntil(callback, patient(options));
}
