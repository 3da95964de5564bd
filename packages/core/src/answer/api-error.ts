import type { LinktorError } from '../errors/error.ts';
import type { ANSWERS } from '../errors/errors.ts';
import type { ErrorBody } from './error-body.ts';

export interface FailedResponse {
  status: number;
  body: ErrorBody;
  /** There was no body to be read: that it says nothing, says nothing. */
  silent?: boolean;
  requestId: string | undefined;
  method: string;
  path: string;
  /** Milliseconds the server asked to wait. */
  retryAfter: number | undefined;
}

/** The code of an answer whose server names none, and what to do about it. */
const CODES: Readonly<Record<number, readonly [code: string, remediation?: string]>> = {
  0: ['HTTP_ERROR'],
  400: ['VALIDATION'],
  401: ['AUTHENTICATION', 'Check the credential this client was built with.'],
  403: ['AUTHORIZATION', 'Use a credential that has this permission.'],
  404: ['NOT_FOUND'],
  408: ['TIMEOUT'],
  409: ['CONFLICT'],
  429: ['RATE_LIMIT', 'Wait `retryAfter` seconds, or send less often.'],
  500: ['SERVER'],
};

const ROUTE_NOT_FOUND = ['ROUTE_NOT_FOUND', 'This server has no such route: check baseUrl.'] as const;

/** The typed error for an answer that is not a success. */
export function apiError(failed: FailedResponse, errors: typeof ANSWERS): LinktorError {
  const { status, body, requestId, method, path, retryAfter } = failed;
  const near = status >= 500 ? 500 : status === 422 ? 400 : status;
  const kind = (near in CODES && near in errors ? near : 0) as keyof typeof ANSWERS;
  // The platforms say what they did not find; a server or proxy that does not know the path speaks for itself.
  const routeUnknown = status === 404 && !failed.silent && body.message === undefined && body.code === undefined;
  const [code, remediation] = routeUnknown ? ROUTE_NOT_FOUND : (CODES[kind] ?? ['HTTP_ERROR']);
  return new errors[kind](body.message ?? `${method} ${path} answered ${status}`, {
    code: body.code ?? code,
    status,
    requestId,
    details: body.details,
    remediation,
    method,
    path,
    retryAfter:
      retryAfter !== undefined && (status === 429 || status >= 500) ? Math.ceil(retryAfter / 1000) : undefined,
  });
}
