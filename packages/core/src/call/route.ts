// Loaded with the first call that no operation of a spec stands for. What the rest of the package needs too is handed in: see
// `failed-answer.ts`.
import type { invalidArgument } from '../errors/errors.ts';
import type { checkOptions } from '../options/check.ts';
import type { Input, OperationInfo } from './operation.ts';

/** A call that no operation of a spec stands for: a route that is not documented, or not yet wrapped. */
export interface Route extends Omit<OperationInfo, 'id'> {
  /** Operations have one: they come with their types. */
  readonly id?: never;
}

interface Handed {
  readonly invalidArgument: typeof invalidArgument;
  readonly checkOptions: typeof checkOptions;
  /** As in ids: a URL parser would resolve them, and reach another resource. */
  readonly DOT_SEGMENT: RegExp;
}

const ROUTE = [
  'method',
  'path',
  'retry',
  'auth',
  'server',
  'stream',
  'form',
  'query',
  'csv',
  'answer',
  'list',
  'error',
  'scalars',
];
const INPUT = ['path', 'query', 'body', 'headers', 'secrets'];
const METHOD = /^[A-Z]{3,10}$/;
// What follows `?` or `#` is no path any more.
const UNSAFE = /[\s?#\\]/;

/** A route as an operation, whose answer may be whatever it is. */
export function operationOf(
  route: Route,
  input: Input,
  { invalidArgument: refuse, checkOptions: check, DOT_SEGMENT }: Handed,
): OperationInfo {
  const { method, path, ...more } = check(route, ROUTE, 'route');
  check(input, INPUT, 'input');
  if (typeof method !== 'string' || !METHOD.test(method)) {
    throw refuse('method', 'must be the name of an HTTP method in capitals', 'Pass "GET", "POST" ….');
  }
  if (typeof path !== 'string' || !path.startsWith('/') || UNSAFE.test(path) || DOT_SEGMENT.test(path)) {
    throw refuse(
      'path',
      'must begin with a slash, and have no "..", "?", "#", "\\" or space',
      'Pass something like "/things/{id}", with ids and query beside it: { path: { id }, query: { full: true } }.',
    );
  }
  return { answer: 'any', ...more, method, path, id: `${method} ${path}` };
}
