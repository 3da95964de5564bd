import { Antonnia } from '@linktor/conversations/antonnia';
import { beforeAll } from 'vitest';
import type { Playing } from './play.ts';
import { stage } from './stage.ts';

/** Antonnia's wrapper on a sandbox. */
export function antonniaStage(): Pick<Antonnia, 'sessions' | 'agents'> & { readonly playing: Playing } {
  const its = stage();
  let client: Antonnia;
  beforeAll(() => {
    client = new Antonnia({ baseUrl: its.playing.mock.urls.antonnia, token: 'sk_1', maxRetries: 0, timeout: 0 });
  });
  return {
    get playing() {
      return its.playing;
    },
    get sessions() {
      return client.sessions;
    },
    get agents() {
      return client.agents;
    },
  };
}

export const hello = { type: 'text', text: 'Hello' } as const;
