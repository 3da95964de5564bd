import { closest } from '../closest.ts';
import { MockError } from '../errors.ts';
import type { Listed } from '../server/operations.ts';
import { loggableBody, type MockRequest } from '../server/request.ts';
import type { ScriptedAnswer, ScriptTarget } from '../types.ts';
import { checkScript } from './check.ts';
import { includes } from './match.ts';

interface Waiting {
  target: ScriptTarget;
  answer: ScriptedAnswer;
  skip: number;
  times: number;
}

/** The answers waiting for one surface's operations: of those that fit a request, the first given is the first taken. */
export class ScriptQueue {
  #waiting: Waiting[] = [];
  readonly #known: readonly string[];

  constructor(operations: readonly Pick<Listed, 'id'>[]) {
    this.#known = operations.map(({ id }) => id).filter((id) => id !== null);
  }

  add(target: ScriptTarget, answer: ScriptedAnswer): void {
    const { operationId: operation } = target;
    if (!this.#known.includes(operation)) {
      const meant = closest(String(operation), this.#known);
      const remedy = meant === undefined ? 'Look the name up in the specification.' : `Did you mean ${meant}?`;
      throw new MockError('UNKNOWN_OPERATION', `The specification has no operation "${operation}".`, remedy);
    }
    checkScript(target, answer);
    this.#waiting.push({ target, answer, skip: target.skip ?? 0, times: target.times ?? 1 });
  }

  take(operation: string | null, request: MockRequest): ScriptedAnswer | undefined {
    for (const waiting of this.#waiting) {
      if (waiting.target.operationId !== operation || !fits(waiting.target, request)) continue;
      if (waiting.skip > 0) {
        waiting.skip -= 1;
        continue;
      }
      waiting.times -= 1;
      if (waiting.times === 0) this.#waiting = this.#waiting.filter((each) => each !== waiting);
      return waiting.answer;
    }
    return undefined;
  }

  clear(): void {
    this.#waiting = [];
  }
}

function fits({ path, body }: ScriptTarget, request: MockRequest): boolean {
  return (path === undefined || path === request.path) && (body === undefined || includes(loggableBody(request), body));
}
