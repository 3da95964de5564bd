import {
  type ApiResult,
  invalidArgument,
  LinktorError,
  type LinktorErrorInit,
  type OperationInfo,
  SerializationError,
} from '@linktor/core';

/** The server has nothing like what was asked for. Nothing was sent. */
export class NotSupportedError extends LinktorError {
  static override readonly kind: string = 'linktor.NotSupportedError';
  constructor(message: string, init: LinktorErrorInit = {}) {
    super(message, { code: 'NOT_SUPPORTED', ...init });
  }
}

/** A success that is not what the server's own answers look like. */
export const unexpected = (
  wanted: string,
  { method, path }: OperationInfo,
  result: ApiResult<unknown> | undefined,
): SerializationError =>
  new SerializationError(`expected ${wanted}, got none`, {
    ...{ code: 'UNEXPECTED_ANSWER', status: result?.response.status, requestId: result?.requestId, method, path },
    remediation: 'The server has taken the call for a success: look before you send it again.',
  });

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
