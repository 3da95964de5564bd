import type { LinktorError, LinktorErrorInit } from './error.ts';
import type { ErrorBody } from './error-body.ts';
import type { AnswerErrors } from './failed-answer.ts';

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

/** The typed error for an answer that is not a success. */
export function apiError(failed: FailedResponse, errors: AnswerErrors): LinktorError {
  const { status, body, method, path } = failed;
  const waits = failed.retryAfter !== undefined && (status === 429 || status >= 500);
  const init = (code: string, remediation?: string): LinktorErrorInit => ({
    code: body.code ?? code,
    status,
    requestId: failed.requestId,
    details: body.details,
    remediation,
    method,
    path,
    retryAfter: waits ? Math.ceil((failed.retryAfter as number) / 1000) : undefined,
  });
  const message = body.message ?? `${method} ${path} answered ${status}`;
  switch (status) {
    case 400:
    case 422:
      return new errors.ValidationError(message, init('VALIDATION'));
    case 401:
      return new errors.AuthenticationError(
        message,
        init('AUTHENTICATION', 'Check the credential this client was built with.'),
      );
    case 403:
      return new errors.AuthorizationError(
        message,
        init('AUTHORIZATION', 'Use a credential that has this permission.'),
      );
    case 404:
      // The platforms say what they did not find; a server or proxy that does not know the path speaks for itself.
      return failed.silent || body.message !== undefined || body.code !== undefined
        ? new errors.NotFoundError(message, init('NOT_FOUND'))
        : new errors.NotFoundError(message, init('ROUTE_NOT_FOUND', 'This server has no such route: check baseUrl.'));
    case 408:
      return new errors.TimeoutError(message, init('TIMEOUT'));
    case 409:
      return new errors.ConflictError(message, init('CONFLICT'));
    case 429:
      return new errors.RateLimitError(message, init('RATE_LIMIT', 'Wait `retryAfter` seconds, or send less often.'));
    default:
      return status >= 500
        ? new errors.ServerError(message, init('SERVER'))
        : new errors.LinktorError(message, init('HTTP_ERROR'));
  }
}
