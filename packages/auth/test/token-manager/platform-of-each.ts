import { Auth, TokenManager, type Tokens } from '@linktor/auth';
import { afterEach, beforeEach, vi } from 'vitest';
import { Platform } from '../platform.ts';

/** The one login the platform takes. */
export const RIGHT = { email: 'ana@acme.example', password: 'right' };

export let platform: Platform;
/** What the manager gave to be kept. */
export let saved: (Tokens | undefined)[];
export const manager = (options: ConstructorParameters<typeof TokenManager>[0] = {}): TokenManager =>
  new TokenManager({
    fetch: platform.fetch,
    maxRetries: 0,
    onTokens: (tokens) => saved.push(tokens && structuredClone(tokens)),
    ...options,
  });
/** A client like any other: it knows the token function and nothing else. */
export const client = (tokens: TokenManager): Auth =>
  new Auth({ fetch: platform.fetch, accessToken: tokens.getToken, maxRetries: 0 });
export const asked = async (auth: Auth): Promise<string> =>
  ((await auth.getCurrentUser()) as never as { token: string }).token;

/** A promise, and what resolves it. */
export const opening = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};

/** Each test begins with a platform of its own, at one moment. A call, because a module is loaded once for many files. */
export const eachTestItsPlatform = (): void => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000_000_000, toFake: ['Date'] });
    platform = new Platform();
    saved = [];
  });
  afterEach(() => void vi.useRealTimers());
};
