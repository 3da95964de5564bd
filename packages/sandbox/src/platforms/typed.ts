import type { Operation } from '@linktor/core-gen';
import type { Context, Handler, Reply } from '../engine/context.ts';
import { one } from '../engine/paging.ts';

/** What an operation takes, in the types of its specification. */
interface Taken {
  path?: object | undefined;
  body?: unknown;
}

/** What a handler gets of a request: the parameters of its path, and its body, as the specification types them. */
export type Given<I extends Taken> = Pick<I, Extract<keyof I, 'path' | 'body'>>;

/**
 * A handler in the types of its operation: both what it takes and what it gives come from the specification. The mock has
 * looked at the request before; the answer goes through it, too.
 */
export function on<I extends Taken, O>(
  operation: Operation<I, O>,
  answer: (given: Given<I>, context: Context) => O,
  status = 200,
): Record<string, Handler> {
  const handler: Handler = (context): Reply => {
    const given = { path: context.params, body: context.body } as unknown as Given<I>;
    const body = answer(given, context);
    return body === undefined ? { status: status === 200 ? 204 : status } : { status, body };
  };
  return { [operation.id]: handler };
}

/** One value of the query, as the text it was sent as; an empty one counts as absent. */
export const text = ({ query }: Context, name: string): string | undefined => one(query[name]) || undefined;

/** A number of the query, which the specification has found to be one. */
export function number(context: Context, name: string): number | undefined {
  const value = text(context, name);
  return value === undefined ? undefined : Number(value);
}

/** A yes or no of the query. */
export function flag(context: Context, name: string): boolean | undefined {
  const value = text(context, name);
  return value === undefined ? undefined : value === 'true';
}
