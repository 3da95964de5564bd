// Before every test file: `vi.waitFor` gives up after a second, which a busy machine may take over anything. It waits as long as
// `expect.poll` does here, unless a test says otherwise. Under `pnpm mutate` most that is waited for never comes.
import { vi } from 'vitest';

const timeout = process.env['MUTATE_PACKAGE'] === undefined ? 240_000 : 5_000;
const PATIENT = Symbol.for('linktor.patient');
const own = vi.waitFor as typeof vi.waitFor & { [PATIENT]?: true };

// Test files of one process share `vi`.
if (!own[PATIENT]) {
  const patient: typeof vi.waitFor = (callback, options) => own(callback, options ?? { timeout });
  vi.waitFor = Object.assign(patient, { [PATIENT]: true as const });
}
