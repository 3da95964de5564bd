import { explain, suggest } from '#words';
import { LinktorError, type LinktorErrorInit } from './error.ts';

/** A client was built wrongly: an option is missing, misspelt or of the wrong kind. No request was sent. */
export class ConfigurationError extends LinktorError {
  static override readonly kind: string = 'linktor.ConfigurationError';
  constructor(message: string, init: LinktorErrorInit = {}) {
    super(message, { code: 'CONFIGURATION', ...init });
  }
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends LinktorError {
  static override readonly kind: string = 'linktor.AuthenticationError';
}

/** 403: the credential is good but may not do this. */
export class AuthorizationError extends LinktorError {
  static override readonly kind: string = 'linktor.AuthorizationError';
}

/** 404: no such resource, or none that this credential can see. */
export class NotFoundError extends LinktorError {
  static override readonly kind: string = 'linktor.NotFoundError';
}

/** 400 or 422 from the server, or an argument refused before anything was sent (then `status` is absent). */
export class ValidationError extends LinktorError {
  static override readonly kind: string = 'linktor.ValidationError';
}

/** 409: the request contradicts the state of the resource. */
export class ConflictError extends LinktorError {
  static override readonly kind: string = 'linktor.ConflictError';
}

/** 429: too many requests. */
export class RateLimitError extends LinktorError {
  static override readonly kind: string = 'linktor.RateLimitError';
  /** Seconds to wait, when the server named a time. */
  declare readonly retryAfter?: number;
}

/** 5xx: the platform failed. */
export class ServerError extends LinktorError {
  static override readonly kind: string = 'linktor.ServerError';
  /** Seconds to wait, when the server named a time (503). */
  declare readonly retryAfter?: number;
}

/** The connection failed: no DNS answer, refused, reset, or cut before the body was whole. */
export class NetworkError extends LinktorError {
  static override readonly kind: string = 'linktor.NetworkError';
}

/** An attempt took longer than `timeout`, headers and body included; or the server answered 408. */
export class TimeoutError extends LinktorError {
  static override readonly kind: string = 'linktor.TimeoutError';
}

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortedError extends LinktorError {
  static override readonly kind: string = 'linktor.AbortedError';
}

/** A body that should have been JSON was not. */
export class SerializationError extends LinktorError {
  static override readonly kind: string = 'linktor.SerializationError';
}

/** A list cannot be read to its end: the server handed out the same page twice, or says that more follows but not where. */
export class PaginationError extends LinktorError {
  static override readonly kind: string = 'linktor.PaginationError';
}

/** An option refused when a client was built, or a call made. */
export const misconfigured = (
  option: string,
  problem: string,
  remediation?: string,
  message = `${option} ${problem}`,
): ConfigurationError => new ConfigurationError(message, { details: { option }, remediation });

/** An argument refused before anything was sent. */
export const invalidArgument = (
  parameter: string,
  problem: string,
  remediation?: string,
  message = `${parameter} ${problem}`,
): ValidationError => new ValidationError(message, { code: 'INVALID_ARGUMENT', details: { parameter }, remediation });

/** As `misconfigured`, for a value that was looked at; what is to be said of it is looked for here. */
export const refusedOption = (option: string, problem: string, value?: unknown): ConfigurationError =>
  misconfigured(option, ...explain(problem, value, option));

/** As `invalidArgument`, for a value that was looked at. */
export const refusedArgument = (
  parameter: string,
  problem: string,
  value: unknown,
  remediation?: string,
): ValidationError => {
  const [said, remedy = remediation] = explain(problem, value, parameter);
  return invalidArgument(parameter, said, remedy);
};

/** What to add to the message about a name that is not known, and what to do about it; next to nothing in production. */
export const suggestion = (key: string, known: readonly string[]): readonly [hint: string, remediation?: string] =>
  suggest(key, known);
