import { AI, Bots, Flows, KnowledgeBases } from '@linktor/ai';
import { Analytics } from '@linktor/analytics';
import { VRE } from '@linktor/analytics/vre';
import { Auth } from '@linktor/auth';
import { Channels, Contacts, Conversations, Media, Messages } from '@linktor/conversations';
import { checkOptions, createAuth, fromEnvironment, type TokenProvider, Transport } from '@linktor/core';
import { surface } from '@linktor/core-gen/linktor';
import type { paths, RawClient } from '@linktor/raw/linktor';
import { Realtime, type RealtimeTokenProvider } from '@linktor/realtime';
import { type ClientWebhooks, clientWebhooks } from './client-webhooks.ts';
import { CONFIG_OPTIONS, type LinktorClientConfig, transportOptions } from './config.ts';
import { Credential } from './credential.ts';
import { lazyRaw } from './lazy-raw.ts';
import { checkOwnTransport, notOurs, type OwnTransport } from './own-transport.ts';
import { realtimeToken } from './realtime-token.ts';
import { Session } from './session.ts';

/**
 * All of Linktor in one client. The resources share one transport and one credential; each is made when it is first used.
 *
 * ```ts
 * const client = new LinktorClient({ apiKey: process.env.LINKTOR_API_KEY });
 * await client.conversations.sendText('conv_123', 'Hello!');
 * ```
 *
 * The credential set last is the one in force: that of the constructor (`apiKey` wins over `accessToken`), of `setApiKey`,
 * of `setAccessToken`, or the session of `auth.login()`, which lasts until `auth.logout()`.
 */
export class LinktorClient implements AsyncDisposable {
  readonly #config: LinktorClientConfig;
  readonly #credential: Credential;
  readonly #session: Session;
  readonly #transport: Transport;
  readonly #own: OwnTransport | undefined;
  /** The API key in force, for the realtime client, which sends it in another way than a token. */
  #apiKey: string | undefined;

  #auth: Auth | undefined;
  #conversations: Conversations | undefined;
  #messages: Messages | undefined;
  #media: Media | undefined;
  #contacts: Contacts | undefined;
  #channels: Channels | undefined;
  #bots: Bots | undefined;
  #ai: AI | undefined;
  #knowledgeBases: KnowledgeBases | undefined;
  #flows: Flows | undefined;
  #analytics: Analytics | undefined;
  #vre: VRE | undefined;
  #raw: RawClient<paths> | undefined;
  #webhooks: ClientWebhooks | undefined;
  #ws: Realtime | undefined;

  /** @throws ConfigurationError when an option is misspelt or malformed. */
  constructor(given: LinktorClientConfig = {}) {
    const named = checkOptions(given, CONFIG_OPTIONS);
    const own = 'transport' in named ? checkOwnTransport(named) : undefined;
    const config = own ? named : fromEnvironment(surface, named);
    const transport = transportOptions(config);
    this.#config = config;
    this.#own = own;
    this.#apiKey = config.apiKey;
    this.#credential = new Credential(createAuth(surface, config, 'optional'));
    this.#transport =
      own ??
      new Transport(
        {
          baseUrl: surface.baseUrl,
          auth: this.#credential,
          requestIdHeader: surface.requestIdHeader,
          idempotency: true,
        },
        transport,
      );
    // The address of now: by the time of a login the environment may name another.
    const { baseUrl } = this.#transport;
    this.#session = new Session(this.#credential, { ...transport, baseUrl }, config, () => this.#moveRealtime());
  }

  /**
   * Logging in and out, and the user who is logged in. All resources go on with the token of `auth.login()`, which is
   * renewed before it expires.
   */
  get auth(): Auth {
    this.#auth ??= new Auth(this.#transport, this.#own ? undefined : this.#session);
    return this.#auth;
  }

  /** Conversations and the messages in them. */
  get conversations(): Conversations {
    this.#conversations ??= new Conversations(this.#transport);
    return this.#conversations;
  }

  /** Messages by the vendor's REST reference: documented, but known to no server. `conversations` sends them too. */
  get messages(): Messages {
    this.#messages ??= new Messages(this.#transport);
    return this.#messages;
  }

  /** Media by the vendor's REST reference: documented, but known to no server. */
  get media(): Media {
    this.#media ??= new Media(this.#transport);
    return this.#media;
  }

  /** The people on the other end. */
  get contacts(): Contacts {
    this.#contacts ??= new Contacts(this.#transport);
    return this.#contacts;
  }

  /** The channels conversations run over. */
  get channels(): Channels {
    this.#channels ??= new Channels(this.#transport);
    return this.#channels;
  }

  /** Bots that answer on channels. */
  get bots(): Bots {
    this.#bots ??= new Bots(this.#transport);
    return this.#bots;
  }

  /** Completions, embeddings and agents. */
  get ai(): AI {
    this.#ai ??= new AI(this.#transport);
    return this.#ai;
  }

  /** Documents that bots and agents consult. */
  get knowledgeBases(): KnowledgeBases {
    this.#knowledgeBases ??= new KnowledgeBases(this.#transport);
    return this.#knowledgeBases;
  }

  /** Flows of conversation. */
  get flows(): Flows {
    this.#flows ??= new Flows(this.#transport);
    return this.#flows;
  }

  /** Metrics, reports and exports. */
  get analytics(): Analytics {
    this.#analytics ??= new Analytics(this.#transport);
    return this.#analytics;
  }

  /** Images of menus, products, orders and payments. */
  get vre(): VRE {
    this.#vre ??= new VRE(this.#transport);
    return this.#vre;
  }

  /** What all calls go through: `client.transport.request({ method, path })` makes one that no method stands for. */
  get transport(): Transport {
    return this.#transport;
  }

  /**
   * The API by its paths, for operations that have no method yet, typed by the specification and with all that other calls
   * have: `client.raw.GET('/conversations/{id}', { params: { path: { id } } })`. Loaded with its first call.
   */
  get raw(): RawClient<paths> {
    this.#raw ??= lazyRaw(this);
    return this.#raw;
  }

  /** Webhook functions, which need no credential, and `endpoints`. */
  get webhooks(): ClientWebhooks {
    this.#webhooks ??= clientWebhooks(this.#transport);
    return this.#webhooks;
  }

  /**
   * The realtime client. It reads what it missed through `conversations`, and connects with the credential in force.
   * @throws ConfigurationError when an option among `websocket` is misspelt or malformed, or the `transport` has no socket.
   */
  get ws(): Realtime {
    if (!this.#ws) {
      const options = { backfill: this.conversations, ...this.#config.websocket };
      const { baseUrl } = this.#transport;
      this.#ws = new Realtime(
        this.#own
          ? (this.#own.realtime?.(options) ?? notOurs('socket'))
          : { ...options, baseUrl, ...this.#realtimeCredentials },
      );
    }
    return this.#ws;
  }

  /**
   * Uses another API key from now on. Calls under way that are refused are replayed with it. The realtime
   * client reconnects with it: its handlers and subscriptions stay.
   * @throws ConfigurationError when the key is empty or malformed; the credential before stays in force.
   */
  setApiKey(apiKey: string): void {
    if (this.#own) notOurs('credential');
    this.#credential.configure(createAuth(surface, { apiKey }));
    this.#apiKey = apiKey;
    this.#session.forget();
    this.#moveRealtime();
  }

  /**
   * Uses another access token, or a function that gets one, from now on. Calls under way that are refused are replayed with
   * it. `onTokenRefresh` goes on to renew a plain token. The realtime client reconnects with it: its handlers and
   * subscriptions stay.
   * @throws ConfigurationError when the token is empty or malformed; the credential before stays in force.
   */
  setAccessToken(accessToken: string | TokenProvider): void {
    if (this.#own) notOurs('credential');
    const { onTokenRefresh } = this.#config;
    this.#credential.configure(
      createAuth(surface, { ...this.#config, apiKey: undefined, accessToken, onTokenRefresh }),
    );
    this.#apiKey = undefined;
    this.#session.forget();
    this.#moveRealtime();
  }

  /** Disconnects the realtime client, if there is one. Nothing else holds a connection; the client can still be used. */
  async close(): Promise<void> {
    await this.#ws?.disconnect();
  }

  /** `close()`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** A realtime client sends keys in another way than tokens. */
  get #realtimeCredentials(): { apiKey: string } | { getToken: RealtimeTokenProvider } {
    const apiKey = this.#session.open ? undefined : this.#apiKey;
    return apiKey === undefined ? { getToken: realtimeToken(this.#credential, this.#session) } : { apiKey };
  }

  /** The realtime client follows the credential: whoever is no longer in force must not go on listening. */
  #moveRealtime(): void {
    this.#ws?.setCredentials(this.#realtimeCredentials);
  }
}

/** The same as `new LinktorClient(config)`. */
export const createClient = (config?: LinktorClientConfig): LinktorClient => new LinktorClient(config);
