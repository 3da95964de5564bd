import {
  type ApiResult,
  buildPath,
  type CallMode,
  checkCallOptions,
  checkOptions,
  type Input,
  type LinktorError,
  type OperationInfo,
  type RequestOptions,
  Transport,
} from '@linktor/core';
import { Call } from './call.ts';
import { NotSupportedError, unexpected, uuid } from './errors.ts';
import { readOptions, rootOf, type SelfHostedOptions } from './options.ts';
import { type RealtimeExtras, type RealtimeSettings, realtimeSettings } from './realtime.ts';
import { entryOf, loaded } from './rooms.ts';
import type { Server } from './server.ts';
import { authOf, type ServerAuth, Session } from './session.ts';
import { isStrange } from './strange.ts';

/**
 * A transport that speaks the dialect of the self-hosted Linktor server. Every resource class of the SDK takes it in place of
 * its options, and carries its operations out on that server.
 *
 * Beside the errors of all transports its calls throw `NotSupportedError` for what the server has nothing like, before anything
 * is sent, and `IncompleteError` where an operation takes several calls and not the first of them failed.
 *
 * The routes of the server itself, those the SDK has no name for included, can be called too:
 * `server.request(getTenantUsage, {})` with the constants of `@linktor/core-gen/linktor-server`.
 */
export class SelfHosted extends Transport {
  readonly #server: Server;
  readonly #auth: ServerAuth;
  /** It has been seen to be a Linktor server. */
  #known = false;

  /** @internal */
  constructor(server: Server, auth: ServerAuth, options: SelfHostedOptions) {
    super({ baseUrl: server.root, auth, requestIdHeader: 'x-request-id' }, { ...options, baseUrl: server.root });
    this.#server = server;
    this.#auth = auth;
  }

  /**
   * Options for `new Realtime()` that speak the dialect of the server's socket: `new Realtime(server.realtime({ backfill:
   * conversations }))`. It never carries a message: those come from the histories, looked at every five seconds by default;
   * typing and presence come from the socket. Where no socket can send headers, in browsers, all there is is the histories.
   */
  realtime(): RealtimeSettings;
  realtime<Extras extends RealtimeExtras>(extras: Extras): RealtimeSettings & Omit<Extras, 'onPresence'>;
  realtime(extras: RealtimeExtras = {}): RealtimeSettings {
    return realtimeSettings(this.#server.root, this.#auth, extras);
  }

  /** @internal */
  override execute<O>(
    operation: OperationInfo,
    input: Input,
    given: RequestOptions | undefined,
    mode: CallMode,
  ): Promise<ApiResult<O>> {
    try {
      const options = withoutKey(checkCallOptions(given));
      if (isRoute(operation)) return this.#send<O>(operation, input, options, mode);
      if (input.query) checkOptions(input.query, operation.query, 'query parameters');
      buildPath(operation.path, input.path as Record<string, unknown> | undefined);
      for (const [name, value] of Object.entries(input.path ?? {}))
        if (/^id$|[a-z]Id$/.test(name)) checkId(name, value);
      return this.#carryOut<O>(operation, input, options, mode);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** One call of the server's to make, outside any operation of the SDK. */
  begin(options: RequestOptions = {}): Call {
    return new Call(this.#server, (route, input) => this.#send(route, input, options, { raw: false, started: false }));
  }

  async #carryOut<O>(
    operation: OperationInfo,
    input: Input,
    options: RequestOptions,
    mode: CallMode,
  ): Promise<ApiResult<O>> {
    // One turn, so that `.asResponse()` on the returned promise is heard before anything is sent.
    await undefined;
    mode.started = true;
    const { id, method, path } = operation;
    const entry = await entryOf(id, path);
    if (typeof entry !== 'function') {
      throw new NotSupportedError(
        `${id} is not supported by the self-hosted server: ${entry ?? 'no operation of Linktor'}`,
        {
          ...{ method, path, details: { operation: id } },
          remediation:
            'The README of @linktor/self-hosted lists what is supported. `request()` reaches all routes of the server.',
        },
      );
    }
    const call = new Call(this.#server, (route, body) =>
      this.#send(route, body, options, { ...mode, raw: false, started: false }),
    );
    const data = (await entry(call, input)) as O;
    const { last } = call;
    return { data, response: last && !mode.raw ? last.response : responseOf(last, data), requestId: last?.requestId };
  }

  async #send<O>(route: OperationInfo, input: Input, options: RequestOptions, mode: CallMode): Promise<ApiResult<O>> {
    try {
      const result = await super.execute<O>(route, input, options, mode);
      if (route.answer === 'success' && !mode.raw && !isEnvelope(result.data)) {
        throw unexpected('`{success, data}`', route, result);
      }
      this.#known = true;
      return result;
    } catch (error) {
      throw isStrange(error) ? await this.#explain(error, options) : error;
    }
  }

  async #explain(error: LinktorError, { signal }: RequestOptions): Promise<LinktorError> {
    const ask = (probe: OperationInfo): Promise<unknown> =>
      super.execute(probe, {}, { maxRetries: 0, signal }, { raw: false, started: false });
    const { look, noRoute, noServer } = await loaded(import('./look.ts'));
    if (!this.#known) {
      const seen = await look(ask);
      if (seen === false) return noServer(this.#server.root, error);
      this.#known = seen === true;
    }
    return this.#known && error.code === 'ROUTE_NOT_FOUND' ? noRoute(error) : error;
  }
}

/**
 * Connects to a self-hosted Linktor server. Does no I/O: the first call logs in.
 *
 * ```ts
 * const server = selfHosted({ baseUrl: 'http://localhost:8081', email, password });
 * const conversations = new Conversations(server);
 * ```
 *
 * @throws ConfigurationError when an option is missing, misspelt or malformed, or says who calls twice.
 */
export const selfHosted = (given: SelfHostedOptions): SelfHosted => {
  const options = readOptions(given);
  const { email, password, aiProvider, knowledgeBaseType } = options;
  const session = email && password ? new Session(email, password, (signal) => transport.begin({ signal })) : undefined;
  const auth = authOf(options, session);
  const server: Server = {
    root: rootOf(options.baseUrl),
    options: { aiProvider, knowledgeBaseType },
    channelTypes: new Map(),
    forget() {
      session?.forget();
      auth.forget();
    },
    passwordChanged: (next) => session?.changed(next),
  };
  const transport: SelfHosted = new SelfHosted(server, auth, options);
  return transport;
};

/** A route of the server's own, not an operation of the SDK. */
const isRoute = ({ path }: OperationInfo): boolean => /^\/(?:api\/v1\/|health$|ready$)/.test(path);

/** One route confirms in words what it did, and has no `data`. */
const isEnvelope = (answer: unknown): boolean =>
  (answer as { success?: unknown }).success === true &&
  (Object.hasOwn(answer as object, 'data') || Object.hasOwn(answer as object, 'message'));

const checkId = (name: string, value: unknown): void => {
  // Names of templates are no ids of rows.
  if (name !== 'templateId' && name !== 'externalId') uuid(value, name);
};

/** The server knows no idempotency keys, and in browsers its CORS refuses the header: it is not sent, nor relied upon. */
const withoutKey = ({ idempotencyKey: _, headers, ...options }: RequestOptions): RequestOptions =>
  headers === undefined
    ? options
    : {
        ...options,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !/^idempotency-key$/i.test(name))),
      };

/** What the platform would have answered, for `asResponse()`. */
const responseOf = (last: ApiResult<unknown> | undefined, data: unknown): Response => {
  const headers = new Headers(last?.response.headers);
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) headers.delete(name);
  headers.set('content-type', 'application/json');
  const status = last?.response.status ?? 200;
  return data === undefined
    ? new Response(null, { status: 204, headers })
    : new Response(JSON.stringify(data), { status: status === 204 ? 200 : status, headers });
};
