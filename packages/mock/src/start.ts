import { runsPrism, runtimeName } from './child/runs-prism.ts';
import { MockError } from './errors.ts';
import type { Mock, MockOptions, Surface } from './types.ts';

/** What the requests themselves call. */
const IN_PROCESS = ['respond', 'disturb', 'onExchange', 'authorize'] as const;

/**
 * Starts a mock of all APIs (or of those in `surfaces`) and resolves once every port answers.
 *
 * ```ts
 * await using mock = await startMock({ port: 0 });
 * const response = await fetch(`${mock.urls.linktor}/conversations`, { headers: { 'X-API-Key': 'any' } });
 * ```
 */
export async function startMock<S extends Surface = Surface>(options: MockOptions<S> = {}): Promise<Mock<S>> {
  // Each way is loaded on demand: a parent of the child need not be able to run Prism.
  if (options.child === true) {
    const own = IN_PROCESS.find((name) => options[name] !== undefined);
    if (own !== undefined) {
      const remedy = 'Leave `child` out, under Node 24.18 or newer, or leave that option out.';
      throw new MockError('NOT_IN_CHILD', `\`${own}\` is a function, which a process of its own cannot call.`, remedy);
    }
    const { startChild } = await import('./child/parent.ts');
    return startChild(options);
  }
  if (!runsPrism()) {
    throw new MockError(
      'NODE_TOO_OLD',
      `The mock runs on Prism, which needs Node 24.18 or newer; this is ${runtimeName()}.`,
      'Pass `child: true` to run the mock in a process of its own, on a newer Node.',
    );
  }
  const { startInProcess } = await import('./in-process.ts');
  return startInProcess(options);
}
