import { MockError } from '../errors.ts';
import type { Answer } from '../server/answer.ts';
import { type Operation, operationId } from '../server/operations.ts';
import type { ScriptedAnswer } from '../types.ts';
import { checkScript, play } from './play.ts';

/** The answers waiting for one surface's operations, first in, first out. */
export class ScriptQueue {
  readonly #waiting = new Map<string, ScriptedAnswer[]>();
  readonly #known: readonly string[];

  constructor(operations: readonly Operation[]) {
    this.#known = operations.map(operationId).filter((id) => id !== null);
  }

  add(operation: string, answer: ScriptedAnswer): void {
    if (!this.#known.includes(operation)) {
      const like = this.#known.filter((id) => id.toLowerCase().includes(operation.toLowerCase().slice(0, 5)));
      const remedy =
        like.length > 0 ? `Did you mean ${like.slice(0, 4).join(', ')}?` : 'Look the name up in the specification.';
      throw new MockError('UNKNOWN_OPERATION', `The specification has no operation "${operation}".`, remedy);
    }
    if (answer.stream) checkScript(answer.stream);
    this.#waiting.set(operation, [...(this.#waiting.get(operation) ?? []), answer]);
  }

  take(operation: string | null): Answer | undefined {
    const script = operation === null ? undefined : this.#waiting.get(operation)?.shift();
    return script && toAnswer(script);
  }

  clear(): void {
    this.#waiting.clear();
  }
}

function toAnswer({ status = 200, headers = {}, body, stream }: ScriptedAnswer): Answer {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (stream) {
    const all = { 'content-type': 'text/event-stream', ...given };
    return { status, headers: all, body: play(stream), violations: [], scripted: true };
  }
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const type = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' };
  return { status, headers: { ...type, ...given }, body: text, violations: [], scripted: true };
}
