import { invalidArgument, LinktorError, type LinktorErrorInit } from '@linktor/core';

/** The server has nothing like what was asked for. Nothing was sent. */
export class NotSupportedError extends LinktorError {
  static override readonly kind: string = 'linktor.NotSupportedError';
  constructor(message: string, init: LinktorErrorInit = {}) {
    super(message, { code: 'NOT_SUPPORTED', ...init });
  }
}

/** A call of the server's that has been carried out, as a step of something larger. */
export interface Step {
  /** The name of the route in `@linktor/core-gen/linktor-server`. */
  operation: string;
  method: string;
  /** Path template. */
  path: string;
  /** The id of what it made or changed, where the answer has one. */
  id?: string;
}

/**
 * Of the several calls that one operation takes, some were carried out and then one failed. Nothing was taken back, and
 * nothing repeated. `cause` is the failure.
 */
export class IncompleteError extends LinktorError {
  static override readonly kind: string = 'linktor.IncompleteError';
  /** What was carried out, in order. */
  declare readonly done: readonly Step[];

  constructor(done: readonly Step[], cause: LinktorError) {
    const said = done
      .map(({ method, path, id }) => `${method} ${path}${id === undefined ? '' : ` (${id})`}`)
      .join(', ');
    super(`${cause.message} (after ${said} had been carried out)`, {
      code: 'INCOMPLETE',
      status: cause.status,
      requestId: cause.requestId,
      method: cause.method,
      path: cause.path,
      remediation: '`done` names the steps that took effect: do not repeat the whole, but go on from there.',
      cause,
    });
    Object.assign(this, { done });
  }
}

/** Refuses the members of an input that the server has no place for: it would drop them without a word. */
export const refuse = (given: object | undefined, names: readonly string[], why: string): void => {
  for (const name of names) {
    if ((given as Record<string, unknown> | undefined)?.[name] === undefined) continue;
    throw new NotSupportedError(`${name} is not supported by the self-hosted server: ${why}`, {
      details: { parameter: name },
      remediation: 'Leave it out.',
    });
  }
};

/** Refuses one value of a member. */
export const refuseValue = (wrong: boolean, parameter: string, why: string): void => {
  if (wrong) throw new NotSupportedError(`${parameter} ${why}`, { details: { parameter } });
};

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** All ids of the server are UUIDs; to most of its routes anything else is an internal error. */
export const uuid = (value: unknown, parameter: string): string => {
  if (typeof value === 'string' && UUID.test(value)) return value;
  throw invalidArgument(parameter, 'is no UUID', 'Every id of a self-hosted Linktor server is one.');
};
