import { parseJson } from './json.ts';
import type { OperationInfo } from './operation.ts';

/**
 * What the body of a success amounts to. Throws when it is no JSON, or its root is not what the operation promises; what to
 * say about it is a matter for `failed-answer.ts`.
 */
export function readAnswer({ answer, list }: OperationInfo, text: string): unknown {
  const value: unknown = text === '' ? undefined : parseJson(text);
  if (answer === 'none') return undefined;
  if (value === undefined && answer === 'empty') return {};
  if (
    answer === 'any' ||
    (value === undefined && answer === 'optional') ||
    (value === null && answer === 'nullable') ||
    (answer === 'array' ? Array.isArray(value) : isObject(value) && isPromised(value, answer, list))
  )
    return value;
  throw new TypeError();
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPromised = (
  value: Record<string, unknown>,
  answer: OperationInfo['answer'],
  list: OperationInfo['list'],
): boolean => {
  // `{success, data}`: how a self-hosted Linktor server wraps what it says.
  if (typeof value['success'] === 'boolean' && 'data' in value && answer !== 'success') return false;
  const page = answer === 'page';
  if (page && typeof (value['pagination'] as { hasMore?: unknown } | null)?.hasMore !== 'boolean') return false;
  const key = page ? 'data' : typeof list === 'object' ? list[0] : list;
  if (key === undefined) return true;
  // How servers in Go write an empty list.
  if (value[key] === null) value[key] = [];
  if (key in value) return Array.isArray(value[key]);
  return typeof list === 'object' && (list.some((name) => name in value) || Object.keys(value).length === 0);
};
