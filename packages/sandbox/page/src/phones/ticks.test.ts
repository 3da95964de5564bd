import { expect, test } from 'vitest';
import { progressOf } from './ticks.tsx';

test.each([
  ['pending', 'pending'],
  ['QUEUED', 'pending'],
  ['sent', 'sent'],
  ['QUEUED_ON_CHANNEL', 'sent'],
  ['DELIVERED', 'delivered'],
  ['read', 'read'],
  ['failed', 'failed'],
  ['rejected', 'failed'],
  ['SWITCHING_CHANNEL', 'pending'],
])('%s is %s', (status, progress) => expect(progressOf(status)).toBe(progress));
