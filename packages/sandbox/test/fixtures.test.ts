import { test as base, expect, expectTypeOf } from 'vitest';
import { type Sandbox, sandboxFixtures } from '../src/vitest.ts';

const test = base.extend<{ startedSandbox: Sandbox; sandbox: Sandbox }>(sandboxFixtures({ seed: 7 }));

let first: Sandbox | undefined;

test('a test gets a sandbox', async ({ sandbox }) => {
  expectTypeOf(sandbox).toEqualTypeOf<Sandbox>();
  first = sandbox;
  await sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text: 'Hi' });
  expect(sandbox.phones().length).toBe(1);
});

test('the next one gets it as it was at the start', async ({ sandbox }) => {
  expect(sandbox).toBe(first);
  expect(sandbox.phones()).toEqual([]);
});
