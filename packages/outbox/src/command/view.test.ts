import { expect, test } from 'vitest';
import type { CampaignProgress } from '../campaigns/progress.ts';
import type { Message } from '../look/message.ts';
import { STATES, type State } from '../states/states.ts';
import { messageLines, remainingLine, statusLines } from './view.ts';

const counts = (some: Partial<Record<State, number>>) =>
  Object.fromEntries(STATES.map((state) => [state, some[state] ?? 0])) as Record<State, number>;

const campaign = (some: Partial<CampaignProgress>): CampaignProgress => ({
  ...{ name: 'spring', state: 'sending', total: 200_000, added: 200_000, finished: 126_000, messages: counts({}) },
  ...{ perSecond: 812, secondsLeft: 91, createdAt: new Date(0), filledAt: undefined, pausedAt: undefined },
  ...some,
});

test('an outbox that was never used says so', () => {
  expect(statusLines({ messages: counts({}), platforms: {}, waiting: 0, paused: [], campaigns: [] })).toEqual([
    'nothing was ever added',
  ]);
});

test('platforms, their sum, the head of the queue, and campaigns with their trouble', () => {
  const lines = statusLines(
    {
      messages: counts({ queued: 74_010, sent: 126_000, failed: 3 }),
      platforms: {
        sinch: counts({ queued: 10, sent: 2 }),
        linktor: counts({ queued: 74_000, sent: 125_998, failed: 3 }),
      },
      waiting: 75,
      paused: [
        { platform: 'linktor', why: 'down', reason: 'ServerError: 500', seconds: 5 },
        { platform: 'sinch', why: 'held', reason: undefined, seconds: undefined },
      ],
      campaigns: [
        campaign({ messages: counts({ failed: 3, uncertain: 1 }) }),
        campaign({ name: 'winter', state: 'paused', finished: 0, secondsLeft: undefined }),
        campaign({ name: 'old', state: 'done', finished: 200_000, perSecond: 0, secondsLeft: 0 }),
      ],
    },
    812,
  );
  expect(lines).toEqual([
    'platform  queued     sent  failed',
    'linktor   74,000  125,998       3',
    'sinch         10        2       0',
    'all       74,010  126,000       3',
    'linktor: down, tried again in 5 s (ServerError: 500)',
    'sinch: paused by somebody',
    'first in the queue: due for 1 min 15 s',
    '812/s sent',
    '',
    'spring  sending  █████████████░░░░░░░  63%  126,000 of 200,000  812/s  1 min 31 s left  3 failed, 1 uncertain',
    'winter  paused   ░░░░░░░░░░░░░░░░░░░░   0%  0 of 200,000',
    'old     done     ████████████████████ 100%  200,000 of 200,000',
  ]);
});

test('what a message says is not shown, and no key steers the terminal', () => {
  const message = {
    ...{ key: 'order-1\u001b[2J', state: 'failed', platform: 'sinch', call: 'sendTextMessage', attempts: 3 },
    ...{ args: [{ text: 'Your code is 123456' }], updatedAt: new Date(0) },
    error: { name: 'ValidationError', code: 'BAD_REQUEST', message: 'no such\nrecipient' },
  } as unknown as Message;
  const text = messageLines([message]).join('\n');
  expect(text).toContain('order-1?[2J');
  expect(text).toContain('BAD_REQUEST: no such?recipient');
  expect(text).not.toContain('123456');
  expect(messageLines([])).toEqual(['no such messages']);
});

test('what is left says how fast it goes only while something goes', () => {
  const some = { due: 41, uncertain: 1, undecided: 2, failed: 3 };
  expect(remainingLine(some, 20.5)).toBe(
    '41 to send, 21/s, 2 s left, 1 uncertain, being looked for, 2 to be resolved by you, 3 failed',
  );
  expect(remainingLine({ due: 0, uncertain: 0, undecided: 0, failed: 0 }, 20)).toBe('0 to send');
});
