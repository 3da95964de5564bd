// What holds on Node's own connections holds over `fetch`, the documented way back: the same tests once more.
import { afterAll, describe } from 'vitest';
import { sendOver } from './support.ts';

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

sendOver({ fetch: globalThis.fetch });
afterAll(() => sendOver({}));
for (const [name, load] of Object.entries(SUITES)) {
  describe(name, async () => {
    await load();
  });
}
