import { invalidArgument } from '@linktor/core';
import { WebSocketError } from './error.ts';
import type { RealtimeEventMap } from './types.ts';

/** What may listen. A promise it returns is watched, so that its failure is reported too; it is not waited for. */
export type Handler<E> = (event: E) => unknown;

/** A registration, which can be told from another one of the same function. Without its handler once that is removed. */
interface Entry {
  handler: Handler<never> | undefined;
}

/** Handlers by event. One that throws is reported and does not stop the others. */
export class Emitter<Events extends object = RealtimeEventMap> {
  readonly #raise: (error: unknown) => void;
  /** Replaced, never changed, when a handler comes or goes: the list that is being walked stays as it is. */
  readonly #handlers = new Map<keyof Events, readonly Entry[]>();

  constructor(raise: (error: unknown) => void) {
    this.#raise = raise;
  }

  /**
   * Adds a handler; the result removes it, and it is not called any more, not even of the event whose handlers are being
   * called. The same function added twice is called twice.
   *
   * @throws ValidationError when it is no function.
   */
  on<Name extends keyof Events>(name: Name, handler: Handler<Events[Name]>): () => void {
    if (typeof handler !== 'function') throw invalidArgument('handler', `must be a function, got ${typeof handler}`);
    const own: Entry = { handler };
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), own]);
    return () => {
      own.handler = undefined;
      const rest = (this.#handlers.get(name) ?? []).filter((one) => one !== own);
      if (rest.length > 0) this.#handlers.set(name, rest);
      else this.#handlers.delete(name);
    };
  }

  /** Removes all of them; those of an event that is being told are not called any more either. */
  clear(): void {
    for (const entries of this.#handlers.values()) for (const entry of entries) entry.handler = undefined;
    this.#handlers.clear();
  }

  has(name: keyof Events): boolean {
    return this.#handlers.has(name);
  }

  /** Calls every handler of an event; false when there is none. */
  emit<Name extends keyof Events>(name: Name, event: Events[Name]): boolean {
    const handlers = this.#handlers.get(name);
    if (!handlers) return false;
    for (const { handler } of handlers as readonly { handler: Handler<Events[Name]> | undefined }[]) {
      try {
        const result = handler?.(event) as { then?: unknown } | undefined;
        if (result && typeof result.then === 'function') {
          result.then(undefined, (thrown: unknown) => this.#failed(name, thrown));
        }
      } catch (thrown) {
        this.#failed(name, thrown);
      }
    }
    return true;
  }

  #failed(name: keyof Events, thrown: unknown): void {
    const error = new WebSocketError(`a handler of "${String(name)}" failed`, {
      code: 'HANDLER_FAILED',
      cause: thrown,
    });
    // A failing handler of `error` is not told about itself.
    if (name === 'error' || !this.emit('error' as keyof Events, error as Events[keyof Events])) this.#raise(error);
  }
}
