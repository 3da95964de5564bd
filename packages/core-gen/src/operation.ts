// Declared where they are read at run time; here are only the constants of these types.
export type { Operation, OperationInfo } from '@linktor/core';

/** The input of an operation that takes nothing. */
export interface NoInput {
  path?: never;
  query?: never;
  body?: never;
  headers?: never;
}
