import type { LinktorError } from '../errors/error.ts';
import { errorClass } from '../errors/error-class.ts';
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

type Kind = readonly [name: string, code: string, remediation?: string];

const OTHER: Kind = ['LinktorError', 'HTTP_ERROR'];

/** The class of an answer by its status, its code where the server names none, and what to do about it. */
export const ANSWERS: Readonly<Record<number, Kind>> = {
  400: ['ValidationError', 'VALIDATION'],
  401: ['AuthenticationError', 'AUTHENTICATION', 'Check the credential this client was built with.'],
  403: ['AuthorizationError', 'AUTHORIZATION', 'Use a credential that has this permission.'],
  404: ['NotFoundError', 'NOT_FOUND'],
  408: ['TimeoutError', 'TIMEOUT'],
  409: ['ConflictError', 'CONFLICT'],
  429: ['RateLimitError', 'RATE_LIMIT', 'Wait `retryAfter` seconds, or send less often.'],
  500: ['ServerError', 'SERVER'],
};

const ROUTE_NOT_FOUND = ['ROUTE_NOT_FOUND', 'This server has no such route: check baseUrl.'] as const;

/** The typed error for an answer that is not a success. */
export function apiError(failed: FailedResponse, Base: typeof LinktorError): LinktorError {
  const { status, body, requestId, method, path, retryAfter } = failed;
  const near = status >= 500 ? 500 : status === 422 ? 400 : status;
  const kind = (Object.hasOwn(ANSWERS, near) && ANSWERS[near]) || OTHER;
  // The platforms say what they did not find; a server or proxy that does not know the path speaks for itself.
  const routeUnknown = status === 404 && !failed.silent && body.message === undefined && body.code === undefined;
  const [code, remediation] = routeUnknown ? ROUTE_NOT_FOUND : kind.slice(1);
  const Class = kind === OTHER ? Base : errorClass(Base, kind[0]);
  return new Class(body.message ?? `${method} ${path} answered ${status}`, {
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
