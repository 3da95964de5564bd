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
  const { transport, operation, tokenUrl, urlOption } = call;
  const stored = await read(call, signal);
  if (stored && stored.token !== rejected && (stored.expiresAt ?? Number.POSITIVE_INFINITY) > Date.now() + 60_000)
    return stored;
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
  await write(call, token, signal);
  return token;
}

const read = async (
  { store, key, patience, withTimeout, checkToken }: TokenCall,
  signal: AbortSignal,
): Promise<AccessToken | undefined> => {
  // Stryker disable next-line ConditionalExpression: what is not there fails, and counts as empty
  if (!store) return undefined;
  try {
    const ask = (context: WaitContext) => store.get(key, context);
    const stored = await withTimeout(patience, 'the token store', ask, undefined, signal);
    // Stryker disable next-line ConditionalExpression: nothing is no token, which comes to the same
    if (stored) checkToken(stored);
    return stored;
  } catch {
    // One that fails counts as an empty one.
  }
  return undefined;
};

const write = async (
  { store, key, patience, withTimeout }: TokenCall,
  token: AccessToken,
  signal: AbortSignal,
): Promise<void> => {
  // Stryker disable next-line ConditionalExpression: what is not there fails, and nobody minds
  if (!store) return;
  try {
    const tell = (context: WaitContext) => store.set(key, token, context);
    await withTimeout(patience, 'the token store', tell, undefined, signal);
  } catch {
    // The token is good all the same.
  }
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
