// Loaded with the first token. As in `failed-answer.ts`, what the rest of the package needs too is handed in.

import type { Operation } from '../call/operation.ts';
import type * as base from '../errors/error.ts';
import { errorClass } from '../errors/error-class.ts';
import type { WaitContext, withTimeout } from '../timers/with-timeout.ts';
import type { Transport } from '../transport.ts';
import type { AccessToken, checkToken } from './token.ts';
import type { TokenStore } from './token-store.ts';

/** The token call of a spec. */
export type TokenOperation = Operation<
  { body: { grant_type: 'client_credentials' } },
  { access_token: string; expires_in?: number }
>;

/** Everything the token call needs, prepared once. */
export interface TokenCall extends Pick<typeof base, 'LinktorError'> {
  readonly checkToken: typeof checkToken;
  readonly withTimeout: typeof withTimeout;
  readonly transport: Transport;
  readonly operation: TokenOperation;
  readonly store: TokenStore | undefined;
  /** What tokens are stored under. */
  readonly key: string;
  /** Milliseconds the store has for an answer. */
  readonly patience: number;
  readonly tokenUrl: string;
  readonly urlOption: string;
}

/** The stored token, while it is good, else a new one. */
export async function fetchToken(
  call: TokenCall,
  rejected: string | undefined,
  signal: AbortSignal,
): Promise<AccessToken> {
  const stored = await ask(
    call,
    async (store, key, context) => {
      const found = await store.get(key, { ...context, rejected });
      // Stryker disable next-line ConditionalExpression: nothing is no token, which comes to the same
      if (found) call.checkToken(found);
      return found;
    },
    signal,
  );
  // Where a store says when to renew, and who does.
  const early = call.store?.release ? 0 : 60_000;
  if (stored && stored.token !== rejected && (stored.expiresAt ?? Number.POSITIVE_INFINITY) > Date.now() + early)
    return stored;
  try {
    const token = await fetchNew(call, signal);
    await ask(call, (store, key, context) => store.set(key, token, context), signal);
    return token;
  } catch (error) {
    // Not waited for: it is the caller's error, and may be that nobody waits any longer.
    void ask(call, (store, key, context) => store.release?.(key, context));
    throw error;
  }
}

async function fetchNew(call: TokenCall, signal: AbortSignal): Promise<AccessToken> {
  const { transport, operation, tokenUrl, urlOption } = call;
  const asked = Date.now();
  const body = await transport
    .request(
      // What no token endpoint would say is said below, in words of its own.
      { ...operation, answer: 'any' },
      { body: { grant_type: 'client_credentials' as const } },
      { signal },
    )
    .catch((error: unknown) => refused(call, error));
  if (typeof body?.access_token !== 'string' || body.access_token === '') {
    throw new (errorClass(call.LinktorError, 'AuthenticationError'))(
      'the token endpoint answered without an access_token',
      {
        code: 'NO_TOKEN',
        remediation: `Check that ${urlOption} (${tokenUrl}) is the token endpoint.`,
      },
    );
  }
  const token: AccessToken = { token: body.access_token };
  // Some servers send the number as a string. A life that is over is no life without end.
  const life = Number(body.expires_in ?? Number.NaN);
  if (Number.isFinite(life)) token.expiresAt = asked + life * 1000;
  return token;
}

/** Asks the store, if there is one. One that fails counts as an empty one, and what it does not keep is good all the same. */
const ask = async <T>(
  { store, key, patience, withTimeout }: TokenCall,
  question: (store: TokenStore, key: string, context: WaitContext) => Promise<T> | undefined,
  signal?: AbortSignal,
): Promise<T | undefined> => {
  // Stryker disable next-line ConditionalExpression: what is not there fails, and counts as empty
  if (!store) return undefined;
  try {
    const run = (context: WaitContext) => question(store, key, context);
    return await withTimeout(store.timeout ?? patience, 'the token store', run, undefined, signal);
  } catch {}
  return undefined;
};

/** `invalid_client` may come as 400 or 401: to the caller both mean that the credentials are wrong. */
const refused = ({ LinktorError, urlOption }: TokenCall, error: unknown): never => {
  // Stryker disable next-line ConditionalExpression: a call fails with nothing else
  if (!(error instanceof LinktorError)) throw error;
  if (![400, 401, 403].includes(error.status ?? 0)) {
    // To the transport of the token call its address is a `baseUrl`.
    const { remediation } = error;
    if (remediation) Object.assign(error, { remediation: remediation.replace('baseUrl', urlOption) });
    throw error;
  }
  throw new (errorClass(LinktorError, 'AuthenticationError'))(
    `the token endpoint refused the credentials: ${error.message}`,
    {
      ...error,
      cause: error,
      remediation: 'Check keyId and keySecret: that they belong together, are still active, and are for this region.',
    },
  );
};
