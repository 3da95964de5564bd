import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { NOON, type Playing, play } from './play.ts';

/** One sandbox for the tests of a file, as at the start for each of them, where time stands still. */
export function stage(): { readonly playing: Playing } {
  let playing: Playing;
  beforeAll(async () => {
    playing = await play();
  });
  afterEach(async () => {
    // Every request and every answer was held to the specification.
    const wrongs = playing.wrongs();
    await playing.mock.reset();
    playing.engine.reset();
    playing.engine.clock.set(NOON);
    playing.events.length = 0;
    expect(wrongs).toEqual([]);
  });
  afterAll(() => playing[Symbol.asyncDispose]());
  return {
    get playing() {
      return playing;
    },
  };
}

/** What a call was refused with: status and words. */
export const refusal = (call: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(call).then(
    (value) => `not refused: ${JSON.stringify(value)}`,
    ({ status, message }: { status?: number; message: string }) => `${status} ${message}`,
  );
