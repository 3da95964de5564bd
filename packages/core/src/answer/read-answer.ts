import type { OperationInfo } from '../call/operation.ts';
import { parseJson } from './json.ts';

/**
 * What the body of a success amounts to. Throws when it is no JSON, or its root is not what the operation promises; what to
 * say about it is a matter for `failed-answer.ts`.
 */
export function readAnswer(operation: OperationInfo, text: string): unknown {
  const { answer } = operation;
  const value: unknown = text === '' ? undefined : parseJson(text);
  if (answer === 'any') return value;
  const object = isObject(value);
  if (object && isFailure(value, operation)) throw new TypeError();
  if (answer === 'none') return undefined;
  if (value === undefined && answer === 'empty') return {};
  if (
    (value === undefined && answer === 'optional') ||
    (value === null && answer === 'nullable') ||
    (answer === 'array' ? isList(value, operation) : object && isPromised(value, operation))
  )
    return value;
  throw new TypeError();
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown, { scalars }: OperationInfo): boolean =>
  Array.isArray(value) && (scalars === true || value.every(isObject));

/** A member of its own: what somebody has put on `Object.prototype` says nothing about an answer. */
const own = (value: object | null | undefined, name: string): unknown =>
  value && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/** The document of a failure, whatever its status. */
const isFailure = (value: object, { answer, error }: OperationInfo): boolean => {
  const success = own(value, 'success');
  if (answer === 'success' && typeof success === 'boolean') return false;
  // A resource may tell what became of it in a member that is new: what has an id is one.
  const said = Object.hasOwn(value, 'id') ? undefined : own(value, 'error');
  return success === false || (!error && (isObject(said) || (typeof said === 'string' && said !== '')));
};

const isPromised = (value: Record<string, unknown>, operation: OperationInfo): boolean => {
  const { answer, list } = operation;
  // `{success, data}`: how a self-hosted Linktor server wraps what it says.
  if (typeof own(value, 'success') === 'boolean' && Object.hasOwn(value, 'data') && answer !== 'success') return false;
  const page = answer === 'page';
  if (page && typeof own(own(value, 'pagination') as object, 'hasMore') !== 'boolean') return false;
  const key = page ? 'data' : typeof list === 'object' ? list[0] : list;
  if (key === undefined) return true;
  if (Object.hasOwn(value, key)) {
    // How servers in Go write an empty list; the documented lists (`data`, and no `pagination`) have none of them behind them.
    if (page || key !== 'data') value[key] ??= [];
    return isList(value[key], operation);
  }
  return (
    typeof list === 'object' && (list.some((name) => Object.hasOwn(value, name)) || Object.keys(value).length === 0)
  );
};
