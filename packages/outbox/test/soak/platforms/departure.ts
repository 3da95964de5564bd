import type { Middleware } from '@linktor/core';

const HEADER = 'x-left';

/**
 * Has each request say when it left, by the clock that nobody sets and that all processes of a machine share. What is judged is when
 * the client let a request go: on a machine with more to do than it can, two that left a while apart arrive together.
 */
export const sayWhen: Middleware = (request, next) => {
  request.headers[HEADER] = String(process.hrtime.bigint());
  return next(request);
};

/** When a request left, on this process's `performance.now()`; now, where it does not say so. */
export function departure(headers: Readonly<Record<string, string | string[] | undefined>>): number {
  const said = headers[HEADER];
  const now = performance.now();
  return typeof said === 'string' ? now - Number(process.hrtime.bigint() - BigInt(said)) / 1e6 : now;
}
