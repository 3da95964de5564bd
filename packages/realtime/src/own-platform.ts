import { checkOptions, HEADERS, openSocket, watchPage } from '#platform';
import { systemClock } from './clock.ts';
import type { Platform } from './socket/platform.ts';

/** What a client runs on, unless told otherwise. */
export const OWN_PLATFORM: Platform = {
  clock: systemClock,
  random: Math.random,
  socket: openSocket,
  headers: HEADERS,
  checkOptions,
  watch: watchPage,
  // On an empty stack nothing can catch it: Node ends with it or calls `uncaughtException`, a browser `onerror`.
  raise: (error) => {
    setTimeout(() => {
      throw error;
    });
  },
};
