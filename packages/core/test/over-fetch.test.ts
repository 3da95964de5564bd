// What holds on Node's own connections holds over `fetch`, the documented way back: the same tests once more.
import { describe, vi } from 'vitest';

const SUITES: Record<string, () => Promise<unknown>> = {
  answers: () => import('./answers.test.ts'),
  calls: () => import('./calls.test.ts'),
  faults: () => import('./faults.test.ts'),
  redirects: () => import('./redirects.test.ts'),
  secrets: () => import('./secrets.test.ts'),
  size: () => import('./size.test.ts'),
  tls: () => import('./tls.test.ts'),
  bodies: () => import('./bodies.test.ts'),
};

// Copies of their own, which tell their tests a second time, and in which `sendOver` moves nobody else.
vi.resetModules();
const { sendOver } = await import('./support.ts');
sendOver({ fetch: globalThis.fetch });
const names = Object.keys(SUITES);
for (const name of names) {
  describe(name, async () => {
    await SUITES[name]?.();
    if (name === names.at(-1)) vi.resetModules();
  });
}
