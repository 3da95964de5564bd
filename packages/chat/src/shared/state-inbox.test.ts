import { createMemoryState } from '@chat-adapter/state-memory';
import { expect, test } from 'vitest';
import { StateInbox } from './state-inbox.ts';

test('an event that is done stays done, however often it comes', async () => {
  const state = createMemoryState();
  await state.connect();
  const inbox = new StateInbox(state, 'once:', 60_000);
  const claim = await inbox.claim('e');
  expect(claim.status).toBe('claimed');
  expect((await inbox.claim('e')).status).toBe('busy');
  expect(await inbox.commit('e', claim.status === 'claimed' ? claim.token : '')).toBe(true);
  // Each look gives the lock back: the next one is not told that somebody is at work.
  for (const _ of [1, 2, 3]) expect((await inbox.claim('e')).status).toBe('done');
});
