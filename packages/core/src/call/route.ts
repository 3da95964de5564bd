// Loaded with the first call that no operation of a spec stands for.
import type { invalidArgument } from '../errors/errors.ts';
import type { OperationInfo } from './operation.ts';

/** A call that no operation of a spec stands for: a route that is not documented, or not yet wrapped. */
export interface Route extends Omit<OperationInfo, 'id'> {
  /** Operations have one: they come with their types. */
  readonly id?: never;
}

const METHOD = /^[A-Z]{3,10}$/;
// What follows `?` or `#` is no path any more.
const UNSAFE = /[\s?#\\]/;

/**
 * A route as an operation, whose answer may be whatever it is.
 * @param dots As in ids: a URL parser would resolve them, and reach another resource.
 */
export function operationOf(route: Route, refuse: typeof invalidArgument, dots: RegExp): OperationInfo {
  const { method, path } = route;
  if (typeof method !== 'string' || !METHOD.test(method)) {
    throw refuse('method', 'must be the name of an HTTP method in capitals', 'Pass "GET", "POST" ….');
  }
  if (typeof path !== 'string' || !path.startsWith('/') || UNSAFE.test(path) || dots.test(path)) {
    throw refuse(
      'path',
      'must begin with a slash, and have no "..", "?", "#", "\\" or space',
      'Pass something like "/things/{id}", ids and query as parts of the second argument: { path: { id }, query: { … } }.',
    );
  }
  return { answer: 'any', ...route, id: `${method} ${path}` };
}
