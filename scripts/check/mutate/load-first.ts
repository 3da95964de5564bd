// Before every test file under `pnpm mutate`: loads what the package loads only when it is needed. Stryker tries a fault with the tests
// that came by it, and what a module does while it loads is seen by the one test that happens to load it.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

// A test that replaces modules decides itself when they are loaded.
const test = readFileSync(expect.getState().testPath ?? '', 'utf8');
// @ts-expect-error: vitest.mutate.config.ts writes this module
if (!/\bvi\.(?:mock|doMock|resetModules)\(/.test(test)) await import('virtual:loaded-later');
