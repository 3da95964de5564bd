import type { Waiter } from '../credentials/waiter.ts';
import type { CallInfo } from '../hooks/hooks.ts';
import { checkCallOptions, checkNumber, checkOptions } from '../options/check.ts';
import type { RequestOptions } from '../options/options.ts';
import type { Settings } from '../options/settings.ts';
import { isRepeatable } from '../retry/repeatable.ts';
import { encodeBody, type RequestBody } from './body.ts';
import type { BodySource } from './body-source.ts';
import { addHeaders } from './headers.ts';
import type { Input, OperationInfo } from './operation.ts';
import { buildPath } from './path.ts';
import { buildQuery } from './query.ts';

/** A call that is ready to be sent, any number of times: everything its attempts need, built once. */
export interface Call extends Waiter {
  readonly settings: Settings;
  readonly operation: OperationInfo;
  readonly url: string;
  /** In lower case; the credential joins them before the first attempt. */
  readonly headers: Record<string, string>;
  readonly body: RequestBody | undefined;
  /** Makes the body of each attempt, where it is not the same for all. */
  readonly source: BodySource | undefined;
  /** The body is a stream: it can be sent once only. */
  readonly once: boolean;
  /** Secrets of this call beside its credential. */
  readonly secrets: readonly string[];
  /** Repeating the call cannot act twice. */
  readonly repeatable: boolean;
  readonly maxRetries: number;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  /** The headers as they last went out, what middleware added included. */
  sent: Readonly<Record<string, string>>;
  info: CallInfo;
}

let calls = 0;

/** Writes path, query, headers and body, and refuses whatever cannot be sent as it is. */
export function prepareCall(
  settings: Settings,
  operation: OperationInfo,
  input: Input,
  given: RequestOptions | undefined,
): Call {
  const options = checkCallOptions(given);
  const { method } = operation;
  const base = serverOf(settings, operation);
  if (input.query) checkOptions(input.query, operation.query, 'query parameters');
  const path = buildPath(operation.path, input.path as Record<string, unknown> | undefined);
  const url = base + path + buildQuery(input.query, settings.arrays, operation.csv);
  const { body, source, contentType, once } = encodeBody(operation, input.body);

  const headers = { ...settings.headers };
  if (contentType !== undefined) headers['content-type'] = contentType;
  if (source?.length !== undefined) headers['content-length'] = String(source.length);
  addHeaders(headers, input.headers as Record<string, string> | undefined);
  addHeaders(headers, options.headers);
  const repeatable = isRepeatable(operation, headers, options.idempotencyKey, settings.config.idempotency);
  const maxRetries = checkNumber(options.maxRetries, 'maxRetries', settings.maxRetries);

  return {
    settings,
    operation,
    url,
    headers,
    body,
    source,
    once,
    secrets: input.secrets ?? [],
    repeatable,
    maxRetries: once ? 0 : maxRetries,
    signal: options.signal,
    timeout: checkNumber(options.timeout, 'timeout', settings.timeout),
    sent: headers,
    info: {
      callId: ++calls,
      operation: operation.id,
      method,
      path: operation.path,
      origin: originOf(base),
      attempt: 1,
    },
  };
}

/** Tells the attempts of a call apart. */
export const countAttempt = (call: Call): void => {
  call.info = { ...call.info, attempt: call.info.attempt + 1 };
};

const serverOf = ({ baseUrl, config }: Settings, operation: OperationInfo): string => {
  // Own ones only: a polluted prototype must not name the server.
  if (!Object.hasOwn(operation, 'server') || operation.server === undefined) return baseUrl;
  return config.servers?.[operation.server] ?? operation.server;
};

const originOf = (base: string): string => {
  const slash = base.indexOf('/', base.indexOf('://') + 3);
  return slash < 0 ? base : base.slice(0, slash);
};
