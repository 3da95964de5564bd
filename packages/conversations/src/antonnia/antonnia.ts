import {
  BearerAuth,
  checkOptions,
  misconfigured,
  TokenAuth,
  type TokenProvider,
  TRANSPORT_OPTIONS,
  Transport,
  type TransportOptions,
  tokenTimeout,
  withEnvironment,
} from '@linktor/core';
import { surface } from '@linktor/core-gen/antonnia';
import { Agents } from './agents.ts';
import { Sessions } from './sessions.ts';

/** Options of the Antonnia client. */
export interface AntonniaOptions extends TransportOptions {
  /**
   * The API token (`sk_live_…`), or a function that gets one: called again after a 401. Default: `ANTONNIA_TOKEN`, unless
   * `baseUrl` is given.
   */
  token?: string | TokenProvider | undefined;
}

const KNOWN = [...TRANSPORT_OPTIONS, 'token'];

/**
 * AI-agent sessions and their messages on Antonnia.
 *
 * ```ts
 * const antonnia = new Antonnia({ token });
 * const session = await antonnia.sessions.create({ contact_id: 'user_12345', contact_name: 'John Doe' });
 * ```
 */
export class Antonnia {
  /** Sessions, their messages and their surveys. */
  readonly sessions: Sessions;
  /** The agents, human and AI, that answer in sessions. */
  readonly agents: Agents;
  /** What all calls go through: `transport.request({ method, path })` makes one that no method stands for. */
  readonly transport: Transport;

  /**
   * @param given The token, and how to reach the API. The vendor documents three base URLs: the default is the one its
   * own client uses (`https://services.antonnia.com/conversations/v2`); set `baseUrl` for another.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(given: AntonniaOptions = {}) {
    const options = withEnvironment(checkOptions(given, KNOWN), 'ANTONNIA', ['baseUrl'], ['token']);
    const { token } = options;
    if (token === undefined) {
      throw misconfigured(
        'token',
        'is not set',
        'Pass it; ANTONNIA_TOKEN is read where neither it nor baseUrl is named.',
      );
    }
    const auth =
      typeof token === 'function' ? new TokenAuth(token, tokenTimeout(options)) : new BearerAuth(token, 'token');
    this.transport = new Transport(
      { baseUrl: surface.baseUrl, auth, requestIdHeader: surface.requestIdHeader },
      options,
    );
    this.sessions = new Sessions(this.transport);
    this.agents = new Agents(this.transport);
  }
}
