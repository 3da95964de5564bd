// `pnpm examples`: type-checks the programs in `examples/` and runs each of them against the mock, as a person would use it.
// `pnpm examples inbox` runs those whose name contains the word.

import { mustRun } from '../run-command.ts';
import { aiAgent } from './examples/ai-agent.ts';
import type { Example } from './examples/example.ts';
import { onTheSandbox } from './examples/on-the-sandbox.ts';
import { oneBot } from './examples/one-bot.ts';
import { orderUpdates } from './examples/order-updates.ts';
import { outboxDashboard } from './examples/outbox-dashboard.ts';
import { realtimePage } from './examples/realtime-page.ts';
import { selfHosted } from './examples/self-hosted.ts';
import { sinchFallback } from './examples/sinch-fallback.ts';
import { supportInbox } from './examples/support-inbox.ts';
import { webhookReceiver } from './examples/webhook-receiver.ts';

const types: Example = {
  name: 'types',
  run: async () => {
    await mustRun('tsc', ['-p', 'examples']);
    return 'all examples type-check';
  },
};

const words = process.argv.slice(2);
const all = [
  // The longest first: it waits until the lease of a killed process has ended, and until what it sent can be told from what it did not.
  orderUpdates,
  types,
  supportInbox,
  webhookReceiver,
  realtimePage,
  aiAgent,
  sinchFallback,
  selfHosted,
  oneBot,
  onTheSandbox,
  outboxDashboard,
];
const wanted = all.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const begun = Date.now();
const counts = { passed: 0, skipped: 0, failed: 0 };

const check = async ({ name, missing, run }: Example): Promise<void> => {
  const started = Date.now();
  const row = (sign: string, text: string): void =>
    console.log(`${sign} ${name.padEnd(18)}${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);
  try {
    const why = missing?.();
    if (!why) row('✓', await run());
    else row('-', `*** NOT RUN: ${why} ***`);
    counts[why ? 'skipped' : 'passed']++;
  } catch (error) {
    counts.failed++;
    row('✗', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};

// Two at a time: each spends most of its time waiting for the other side.
const queue = wanted.values();
const lane = async (): Promise<void> => {
  for (const example of queue) await check(example);
};
await Promise.all([lane(), lane()]);

const seconds = ((Date.now() - begun) / 1000).toFixed(1);
console.log(`examples: ${counts.passed} passed, ${counts.skipped} skipped, ${counts.failed} failed, ${seconds} s`);
process.exitCode = counts.failed > 0 || wanted.length === 0 ? 1 : 0;
