// Loaded when an answer is not what was hoped for: most programs never need these words, and browsers pay for each. What
// every call needs too is handed in, not imported: bundlers would make a file of its own of it.

import type { OperationInfo } from '../call/operation.ts';
import type { Call } from '../call/prepare.ts';
import { strikeOf } from '../errors/call-secrets.ts';
import type { LinktorError } from '../errors/error.ts';
import { errorClass } from '../errors/error-class.ts';
import { describeFailure } from '../errors/network-failure.ts';
import { redact, type Strike } from '../errors/redact-deep.ts';
import { retryAfter } from '../retry/retry-after.ts';
import type { Answer } from '../send/sender.ts';
import { readReport } from '../streams/stream-report.ts';
import { apiError } from './api-error.ts';
import { readErrorBody } from './error-body.ts';

export { describeFailure, readErrorBody, readReport, redact, strikeOf };

/** What every call needs too. */
export interface JudgeKit {
  readonly LinktorError: typeof LinktorError;
  parse(text: string): unknown;
}

export interface Judgement {
  readonly error: unknown;
  /** Milliseconds the server asked to wait. */
  readonly wait?: number | undefined;
}

/** An answer that is either no success, or not the success its operation promises. */
interface FailedAnswer extends JudgeKit {
  readonly call: Call;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Strikes the secrets of the call out of what the server said. */
  readonly strike: Strike;
}

/** @param text The body; `undefined` when it could not be read, `null` when it was too long. */
export function judge(
  call: Call,
  response: Answer,
  text: string | null | undefined,
  id: string | undefined,
  kit: JudgeKit,
): Judgement {
  const { LinktorError, parse } = kit;
  const { status, headers } = response;
  const { method, path } = call.operation;
  const strike = strikeOf(call);
  const requestId = id && strike(id);
  if (response.ok) {
    const answer: FailedAnswer = { call, status, requestId, strike, parse, LinktorError };
    return {
      error: text === null ? tooLarge(answer) : unpromised(answer, text as string, headers.get('content-type')),
    };
  }
  // Stryker disable next-line StringLiteral: nothing, and what is no JSON, say the same
  const body = redact(readErrorBody(text ?? '', parse), strike);
  const wait = retryAfter(status, headers, body.retryAfter, Date.now());
  const silent = typeof text !== 'string' || method === 'HEAD';
  return { error: apiError({ status, body, silent, requestId, method, path, retryAfter: wait }, LinktorError), wait };
}

const BASE_URL = 'Check that baseUrl points at the API itself and not at a web page or a proxy.';

const tooLarge = ({ call, status, requestId, LinktorError }: FailedAnswer): LinktorError => {
  const { method, path } = call.operation;
  const { maxBytes } = call.settings;
  return new (errorClass(LinktorError, 'SerializationError'))(`the answer is longer than ${maxBytes} bytes`, {
    ...{ code: 'RESPONSE_TOO_LARGE', status, requestId, method, path },
    details: { maxResponseBytes: maxBytes },
    remediation: 'Ask for less at a time, raise `maxResponseBytes`, or read it yourself with asResponse().',
  });
};

const unpromised = (
  { call, status, requestId, strike, parse, LinktorError }: FailedAnswer,
  text: string,
  contentType: string | null,
): LinktorError => {
  const SerializationError = errorClass(LinktorError, 'SerializationError');
  const { operation } = call;
  const { method, path } = operation;
  const place = { status, requestId, method, path };
  let value: unknown;
  try {
    value = text === '' ? undefined : parse(text);
  } catch (cause) {
    const type = strike(contentType ?? 'no content type');
    return new SerializationError(`expected JSON, got ${text.length} characters of ${type}`, {
      ...place,
      code: 'INVALID_JSON',
      // The engine's own message quotes the body.
      cause: new SyntaxError((cause as Error).message.replace(/["'].*/s, '…')),
      remediation: BASE_URL,
    });
  }
  const said = isFailure(value, operation) ? redact(readErrorBody(text, parse), strike) : undefined;
  const words = said?.message === undefined ? '' : `: ${said.message}`;
  if (isEnvelope(value)) {
    return new SerializationError(
      `this is how a self-hosted Linktor server answers, which speaks another dialect${words}`,
      {
        ...place,
        code: 'SELF_HOSTED_DIALECT',
        details: said,
        remediation: 'Talk to it through the package @linktor/self-hosted, or set baseUrl to the hosted API.',
      },
    );
  }
  const got = said ? `an error${words}` : rootOf(value);
  return new SerializationError(`expected ${promised(operation)}, got ${got}`, {
    ...place,
    code: 'UNEXPECTED_ANSWER',
    details: said,
    remediation: `${BASE_URL} The server has taken the call for a success: look before you send it again.`,
  });
};

// Members of its own only: what somebody has put on `Object.prototype` says nothing about an answer.
const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

const isEnvelope = (value: unknown): boolean =>
  typeof own(value, 'success') === 'boolean' && (own(value, 'data') ?? own(value, 'error')) !== undefined;

/** Whether it says itself what went wrong. */
const isFailure = (value: unknown, { error }: OperationInfo): boolean => {
  const said = own(value, 'id') === undefined ? own(value, 'error') : undefined;
  const isSaid = typeof said === 'string' || (typeof said === 'object' && !Array.isArray(said));
  return own(value, 'success') === false || (!error && isSaid && Boolean(said));
};

const promised = ({ answer, list, scalars }: OperationInfo): string => {
  const array = scalars ? 'array' : 'array of objects';
  if (answer === 'none') return 'nothing';
  if (answer === 'array') return `a JSON ${array}`;
  if (answer === 'page') return `a page (\`data\`, an ${array}, and \`pagination\` with a boolean \`hasMore\`)`;
  const items = typeof list === 'object' ? list[0] : list;
  return items === undefined ? 'a JSON object' : `a JSON object with an ${array} \`${items}\``;
};

const rootOf = (value: unknown): string => {
  if (value === undefined) return 'an empty body';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'another object' : `a ${typeof value}`;
};
