import { invalidArgument } from '@linktor/core';

/** What is told of a message. */
export interface MessageEvent {
  id: string;
  key: string;
  platform: string;
  call: string;
  /** Requests begun so far. */
  attempts: number;
}

/** What is told of a message that something went wrong with. */
export interface MessageErrorEvent extends MessageEvent {
  error: unknown;
}

/** What an outbox tells. */
export interface OutboxEventMap {
  /** The platform has accepted a message. */
  sent: MessageEvent;
  /** A message will not be sent. */
  failed: MessageErrorEvent;
  /** An attempt did not act; there will be another one. */
  retry: MessageErrorEvent & { delayMs: number };
  /** A request may have acted, and the message is not sent again before that is known. */
  uncertain: MessageErrorEvent;
  /** An uncertain message was found out about. */
  reconciled: { id: string; key: string; platform: string; state: string };
  /** A platform said for how long to stay away, and the fleet does. */
  throttled: { platform: string; delayMs: number };
  /** Nothing is sent to a platform for now, and why. */
  paused: { platform: string; reason: string; error?: unknown };
  /** Messages go out to it again. */
  resumed: { platform: string };
  /** Something failed in the background, and is tried again: the database was away, a handler of these events threw. */
  error: { error: unknown; during: string };
}

/** The names, as a value: a handler of an event that there is not would wait for ever. */
const NAMES: Readonly<Record<keyof OutboxEventMap, true>> = {
  sent: true,
  failed: true,
  retry: true,
  uncertain: true,
  reconciled: true,
  throttled: true,
  paused: true,
  resumed: true,
  error: true,
};

type Handler<Event> = (event: Event) => unknown;

/** Handlers by event. One that throws is reported, and does not stop the others, nor the outbox. */
export class Events {
  readonly #handlers = new Map<keyof OutboxEventMap, readonly Handler<never>[]>();

  /** Adds a handler; the result removes it. */
  on<Name extends keyof OutboxEventMap>(name: Name, handler: Handler<OutboxEventMap[Name]>): () => void {
    if (!Object.hasOwn(NAMES, name))
      throw invalidArgument(
        'name',
        `is no event, got "${String(name)}"`,
        `The events are ${Object.keys(NAMES).join(', ')}.`,
      );
    if (typeof handler !== 'function') throw invalidArgument('handler', `must be a function, got ${typeof handler}`);
    const own: Handler<never> = (event) => handler(event);
    this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), own]);
    return () =>
      this.#handlers.set(
        name,
        (this.#handlers.get(name) ?? []).filter((one) => one !== own),
      );
  }

  has(name: keyof OutboxEventMap): boolean {
    return (this.#handlers.get(name)?.length ?? 0) > 0;
  }

  emit<Name extends keyof OutboxEventMap>(name: Name, event: OutboxEventMap[Name]): void {
    for (const handler of (this.#handlers.get(name) ?? []) as readonly Handler<OutboxEventMap[Name]>[]) {
      try {
        const result = handler(event);
        if (result instanceof Promise) result.catch((error) => this.#threw(name, error));
      } catch (error) {
        this.#threw(name, error);
      }
    }
  }

  readonly error = (error: unknown, during: string): void => this.emit('error', { error, during });

  #threw(name: keyof OutboxEventMap, error: unknown): void {
    // A handler of errors that fails has nobody left to tell.
    if (name !== 'error') this.error(error, `a handler of "${name}"`);
  }
}
