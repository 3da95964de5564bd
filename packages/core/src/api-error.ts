import type { LinktorError, LinktorErrorInit } from './error.ts';
import { LinktorError as BaseError } from './error.ts';
import type { ErrorBody } from './error-body.ts';
import {
  AuthenticationError,
  AuthorizationError,
  ConflictError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.ts';

export interface FailedResponse {
  status: number;
  body: ErrorBody;
  requestId: string | undefined;
  method: string;
  path: string;
  /** Milliseconds the server asked to wait. */
  retryAfter: number | undefined;
}

/** The typed error for an answer that is not a success. */
export function apiError(failed: FailedResponse): LinktorError {
  const { status, body, method, path } = failed;
  const init = (code: string, remediation?: string): LinktorErrorInit & { retryAfter?: number | undefined } => ({
    code: body.code ?? code,
    status,
    requestId: failed.requestId,
    details: body.details,
    remediation,
    method,
    path,
    retryAfter: failed.retryAfter === undefined ? undefined : Math.ceil(failed.retryAfter / 1000),
  });
  const message = body.message ?? `${method} ${path} answered ${status}`;
  switch (status) {
    case 400:
    case 422:
      return new ValidationError(message, init('VALIDATION'));
    case 401:
      return new AuthenticationError(
        message,
        init('AUTHENTICATION', 'Check the credential this client was built with.'),
      );
    case 403:
      return new AuthorizationError(message, init('AUTHORIZATION', 'Use a credential that has this permission.'));
    case 404:
      return new NotFoundError(message, init('NOT_FOUND'));
    case 408:
      return new TimeoutError(message, init('TIMEOUT'));
    case 409:
      return new ConflictError(message, init('CONFLICT'));
    case 429:
      return new RateLimitError(message, init('RATE_LIMIT', 'Wait `retryAfter` seconds, or send less often.'));
    default:
      return status >= 500 ? new ServerError(message, init('SERVER')) : new BaseError(message, init('HTTP_ERROR'));
  }
}
