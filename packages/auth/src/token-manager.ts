import {
  type AccessToken,
  AuthenticationError,
  checkOptions,
  createTransport,
  isTransport,
  LinktorError,
  misconfigured,
  type RequestOptions,
  renewalTime,
  TRANSPORT_OPTIONS,
  type Transport,
  type TransportOptions,
  tokenTimeout,
  type WaitContext,
  withTimeout,
} from '@linktor/core';
import { type LoginRequest, type LoginResponse, surface } from '@linktor/core-gen/linktor';
import { Auth } from './auth.ts';
import { expired, notLoggedIn } from './session-expired-error.ts';
import { checkTokens, type Tokens, tokensOf } from './tokens.ts';

/** Options of a {@link TokenManager}: those of every client, and where tokens come from and go to. */
export interface TokenManagerOptions extends TransportOptions {
  /**
   * Through what to log in and renew, for a server with a dialect of its own: `selfHosted({ baseUrl })` of
   * `@linktor/self-hosted`, without a credential. Other transport options have no place beside it.
   */
  transport?: Transport | undefined;
  /**
   * The tokens of an earlier session, or a function that reads them from where `onTokens` put them. A function is
   * asked again before each renewal, and when one is refused: another process may have renewed the session meanwhile.
   * What it gives counts as nothing when it cannot be tokens. The signal fires when it has taken `tokenTimeout`.
   */
  tokens?:
    | Tokens
    | ((context: WaitContext) => Tokens | null | undefined | Promise<Tokens | null | undefined>)
    | undefined;
  /** Whom to log in when there is no session, or no longer: for service accounts. Default: nobody. */
  credentials?: LoginRequest | ((context: WaitContext) => LoginRequest | Promise<LoginRequest>) | undefined;
  /**
   * Told the tokens of each login and renewal, to persist them, and `undefined` when the session is over. Waited for, as
   * long as `tokenTimeout`: what it throws fails the call that was waiting, while the new tokens stay in use.
   */
  onTokens?: ((tokens: Tokens | undefined, context: WaitContext) => unknown) | undefined;
}

/**
 * Keeps the tokens of one session for any number of clients: renews them shortly before they expire and after a 401, once
 * for all calls that wait, and keeps the refresh token the server rotated.
 *
 * ```ts
 * const tokens = new TokenManager({ onTokens: (tokens) => store.save(tokens) });
 * await tokens.login({ email, password });
 * const conversations = new Conversations({ accessToken: tokens.getToken });
 * const realtime = new Realtime({ getToken: tokens.getToken });
 * ```
 */
export class TokenManager {
  readonly #auth: Auth;
  readonly #transport: TransportOptions;
  readonly #given: Transport | undefined;
  readonly #credentials: TokenManagerOptions['credentials'];
  readonly #onTokens: TokenManagerOptions['onTokens'];
  readonly #stored: Exclude<TokenManagerOptions['tokens'], Tokens>;
  /** Milliseconds a renewal may take, and each function of the user. */
  readonly #timeout: number;
  #tokens: Tokens | undefined;
  #renewAt = 0;
  #flight: Promise<Tokens> | undefined;
  /** Set when the session has ended for good; only `login()` or `setTokens()` begins another. */
  #over: (() => LinktorError) | undefined;
  /** Counts the sessions, so that what a renewal brings for an earlier one is not taken for the present one. */
  #session = 0;
  /** Counts the logins and logouts, and which of them is in force: the one asked last, whichever was answered last. */
  #asked = 0;
  #taken = 0;

  /**
   * Does no I/O: stored tokens are read, and a service account logged in, with the first call.
   * @throws ConfigurationError when an option is misspelt or malformed.
   */
  constructor(options: TokenManagerOptions = {}) {
    const own = checkOptions(options, [...TRANSPORT_OPTIONS, 'tokens', 'credentials', 'onTokens', 'transport']);
    const { tokens, credentials, onTokens, transport: given, ...transport } = own;
    if (given) {
      if (!isTransport(given)) throw misconfigured('transport', 'is none');
      for (const name in transport) throw misconfigured(name, 'has no effect beside a transport');
    }
    const shared = given ?? createTransport(surface, { ...transport, accessToken: this.getToken });
    this.#given = given;
    this.#auth = new Auth(shared);
    // The address of now: by the time of a logout the environment may name another.
    this.#transport = { ...transport, baseUrl: shared.baseUrl };
    this.#timeout = tokenTimeout(transport);
    this.#credentials = credentials;
    this.#onTokens = onTokens;
    this.#stored = typeof tokens === 'function' ? tokens : undefined;
    if (tokens && typeof tokens !== 'function') this.#keep(checkTokens(tokens));
  }

  /**
   * The token function: pass it as `accessToken` to any client, or as `getToken` to `Realtime`. Bound, so it may be passed
   * around.
   * @throws AuthenticationError `NOT_LOGGED_IN` when there is no session.
   * @throws SessionExpiredError when the server refuses to renew it.
   */
  readonly getToken: (rejected?: string) => Promise<AccessToken> = async (rejected) => {
    const { accessToken: token, expiresAt } = await this.#current(rejected);
    return { token, expiresAt };
  };

  /** Whether a session is at hand. It may turn out to have ended. Stored tokens count once they have been read. */
  get loggedIn(): boolean {
    return this.#tokens !== undefined;
  }

  /**
   * Logs in; from then on `getToken` gives the tokens of this session. Of several at once the one asked last wins.
   *
   * API: `POST /auth/login`
   *
   * @throws AuthenticationError when the credentials are wrong. The session before stays as it was.
   */
  async login(credentials: LoginRequest, options?: RequestOptions): Promise<LoginResponse> {
    const turn = ++this.#asked;
    const askedAt = Date.now();
    const answer = await this.#auth.login(credentials, options);
    const tokens = tokensOf(answer, askedAt);
    await this.#begin(tokens, turn);
    return answer;
  }

  /**
   * Ends the session. Its tokens are forgotten whatever the server says; a session the server has already ended counts as
   * logged out. A session that begins meanwhile is left alone.
   *
   * API: `POST /auth/logout`
   *
   * @throws LinktorError when the server could not be told.
   */
  async logout(options?: RequestOptions): Promise<void> {
    const turn = ++this.#asked;
    const accessToken = async (rejected: string | undefined): Promise<AccessToken> => {
      const token = await this.getToken(rejected);
      // Somebody else's by now: the session this logout was for is no longer at hand.
      // Stryker disable next-line EqualityOperator: its own turn is not taken before its end
      if (this.#taken > turn) throw notLoggedIn();
      return token;
    };
    try {
      if (this.#tokens ?? (this.#over ? undefined : await this.#bounded('tokens', (context) => this.#read(context))))
        await new Auth(this.#given ?? createTransport(surface, { ...this.#transport, accessToken })).logout(options);
    } catch (error) {
      if (!(error instanceof AuthenticationError)) throw error;
    } finally {
      // Stryker disable next-line EqualityOperator: its own turn is taken here alone
      if (this.#taken < turn) {
        this.#taken = turn;
        await this.#end(notLoggedIn);
      }
    }
  }

  /** Takes over a session that began elsewhere. */
  async setTokens(tokens: Tokens): Promise<void> {
    await this.#begin(checkTokens(tokens), ++this.#asked);
  }

  async #begin(checked: Tokens, turn: number): Promise<void> {
    // Stryker disable next-line EqualityOperator: no two have the same turn
    if (turn < this.#taken) return;
    this.#taken = turn;
    // Stryker disable next-line UpdateOperator: another number is all it takes
    this.#session++;
    this.#over = undefined;
    this.#flight = undefined;
    this.#keep(checked);
    await this.#tell(checked);
  }

  async #current(rejected: string | undefined): Promise<Tokens> {
    const tokens = this.#tokens;
    if (tokens && this.#usable(tokens, rejected)) return tokens;
    if (this.#over) throw this.#over();
    try {
      return await this.#renewal(rejected);
    } catch (error) {
      // Renewed early and in vain: the token at hand still works. One that was refused does not.
      const left = (tokens?.expiresAt ?? 0) - Date.now();
      if (tokens && tokens === this.#tokens && tokens.accessToken !== rejected && left > 0) return tokens;
      throw error;
    }
  }

  /** The one renewal under way, for all who wait. */
  #renewal(rejected: string | undefined): Promise<Tokens> {
    if (this.#flight) return this.#flight;
    const flight = this.#bounded('the renewal', (context) => this.#renew(rejected, context)).finally(() => {
      if (this.#flight === flight) this.#flight = undefined;
    });
    this.#flight = flight;
    return flight;
  }

  async #renew(rejected: string | undefined, context: WaitContext): Promise<Tokens> {
    const session = this.#session;
    const tried = new Set<string | undefined>();
    let refusal: LinktorError | undefined;
    for (let tokens = newer(await this.#read(context), this.#tokens); tokens; tokens = await this.#read(context)) {
      if (session !== this.#session) return this.#current(rejected);
      const { refreshToken } = tokens;
      if (tried.has(refreshToken)) break;
      if (tokens !== this.#tokens && isFresh(tokens, rejected)) return this.#keep(tokens);
      if (refreshToken === undefined) break;
      tried.add(refreshToken);
      const askedAt = Date.now();
      try {
        const answer = await this.#auth.refreshToken({ refreshToken }, { signal: context.signal });
        return await this.#adopt({ refreshToken, ...tokensOf(answer, askedAt) }, session, rejected);
      } catch (error) {
        if (!endsSession(error)) throw error;
        refusal = error;
      }
    }
    if (session !== this.#session) return this.#current(rejected);
    if (this.#credentials) return this.#logIn(this.#credentials, session, rejected, context);
    if (!this.#tokens && !refusal) throw notLoggedIn();
    const over = (): AuthenticationError => expired(refusal);
    await this.#end(over);
    throw over();
  }

  /** A service account begins its next session. Refused once, it is not tried again: accounts get locked that way. */
  async #logIn(
    credentials: NonNullable<TokenManagerOptions['credentials']>,
    session: number,
    rejected: string | undefined,
    context: WaitContext,
  ): Promise<Tokens> {
    try {
      const account = typeof credentials === 'function' ? await credentials(context) : credentials;
      const askedAt = Date.now();
      const answer = await this.#auth.login(account, { signal: context.signal });
      return await this.#adopt(tokensOf(answer, askedAt), session, rejected);
    } catch (error) {
      if (isRefused(error) && session === this.#session) await this.#end(() => error);
      throw error;
    }
  }

  /** Keeps what a renewal brought, unless somebody has logged in or out meanwhile. */
  async #adopt(tokens: Tokens, session: number, rejected: string | undefined): Promise<Tokens> {
    if (session !== this.#session) return this.#current(rejected);
    this.#keep(checkTokens(tokens));
    await this.#tell(tokens);
    return tokens;
  }

  async #end(over: () => LinktorError): Promise<void> {
    // Stryker disable next-line UpdateOperator: another number is all it takes
    this.#session++;
    this.#over = over;
    this.#tokens = undefined;
    await this.#tell(undefined);
  }

  /** What is stored; what cannot be tokens is nothing. A call that has been given up reads no more. */
  async #read(context: WaitContext): Promise<Tokens | undefined> {
    const stored = await this.#stored?.(context);
    context.signal.throwIfAborted();
    try {
      return stored ? checkTokens(stored) : undefined;
      // Stryker disable next-line BlockStatement: what returns nothing returns `undefined`, too
    } catch {
      return undefined;
    }
  }

  async #tell(tokens: Tokens | undefined): Promise<void> {
    const onTokens = this.#onTokens;
    if (onTokens) await this.#bounded('onTokens', (context) => onTokens(tokens && { ...tokens }, context));
  }

  #bounded<T>(what: string, run: (context: WaitContext) => T | PromiseLike<T>): Promise<T> {
    return withTimeout(this.#timeout, what, run);
  }

  #keep(tokens: Tokens): Tokens {
    this.#tokens = tokens;
    this.#renewAt = renewalTime({ token: tokens.accessToken, expiresAt: tokens.expiresAt }, Date.now());
    return tokens;
  }

  #usable(tokens: Tokens, rejected: string | undefined): boolean {
    return tokens.accessToken !== rejected && Date.now() < this.#renewAt;
  }
}

/** What to go on with: what is stored, unless what is at hand is newer (it could not be stored, say). */
const newer = (stored: Tokens | undefined, own: Tokens | undefined): Tokens | undefined =>
  stored && (!own || (stored.expiresAt ?? 0) > (own.expiresAt ?? 0)) ? stored : own;

const isFresh = ({ accessToken, expiresAt }: Tokens, rejected: string | undefined): boolean =>
  accessToken !== rejected && (expiresAt ?? Number.POSITIVE_INFINITY) > Date.now();

/** The server will not renew this session, today or tomorrow. Any other failure may pass, and says nothing of the session. */
const endsSession = (error: unknown): error is LinktorError =>
  error instanceof LinktorError &&
  (error.status === 401 || error.status === 403 || [error.code, error.message].includes('invalid_grant'));

/** The server will not log this account in: to try again and again is how accounts get locked. */
const isRefused = (error: unknown): error is LinktorError =>
  error instanceof LinktorError && [400, 401, 403, 422].includes(error.status ?? 0);
