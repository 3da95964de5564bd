import { checkOptions, describe, invalidArgument } from '@linktor/core';
import { WebSocketError } from '../error.ts';
import type { RealtimeEvent } from '../types.ts';
import type { EventsOptions } from './event-stream.ts';

/** What `consume()` takes events from: a client, or anything with its `events()`. */
export interface EventSource {
  events(options: EventsOptions): AsyncIterable<RealtimeEvent> & AsyncIterator<RealtimeEvent, undefined>;
}

/** Handles one event; the next one of its conversation waits for the promise it returns. */
export type ConsumeHandler = (event: RealtimeEvent, context: { signal: AbortSignal }) => unknown;

/** Options of {@link consume}. Those of `events()` mean the same here. */
export interface ConsumeOptions extends EventsOptions {
  /** Conversations handled at the same time. Default: 16. */
  concurrency?: number | undefined;
  /**
   * Told of an event whose handler failed; its promise is waited for, then the conversation goes on. Without it, or when it
   * fails itself, the consumer ends with the error.
   */
  onError?: ((error: WebSocketError, event: RealtimeEvent) => unknown) | undefined;
}

/** A handler at work on the events of a client. */
export interface Consumer extends AsyncDisposable {
  /** Events taken and not handled yet, those being handled included. */
  readonly pending: number;
  /**
   * Resolves when all is handled after `disconnect()`, or after `stop()`. Rejects with a {@link WebSocketError}:
   * `HANDLER_FAILED`, `BUFFER_OVERFLOW` once what was kept is handled, or why the client failed. Look at it: a rejection
   * nobody looks at ends a Node process.
   */
  readonly done: Promise<void>;
  /** Takes no more events and forgets those that wait. Resolves when the handlers at work are done, whose signal is aborted. */
  stop(): Promise<void>;
}

const OPTIONS = ['conversationId', 'types', 'signal', 'bufferSize', 'overflow', 'concurrency', 'onError'];

/**
 * Hands the events of a client to an async handler: one after the other within a conversation, several conversations at the
 * same time, whichever waits longest first.
 *
 * Back-pressure: as long as `bufferSize` events are sorted out by conversation and not handled, no more are taken from the
 * client, which keeps another `bufferSize` of them. Beyond that `overflow` decides: an error, or the oldest give way and a
 * `dropped` event says so.
 *
 * ```ts
 * await using consumer = consume(realtime, async (event) => {
 *   if (event.type === 'message') await database.save(event.message);
 * });
 * await consumer.done;
 * ```
 *
 * @throws ConfigurationError when an option is unknown; ValidationError when one is of the wrong kind.
 */
export function consume(source: EventSource, handler: ConsumeHandler, options: ConsumeOptions = {}): Consumer {
  checkOptions(options, OPTIONS);
  const { concurrency = 16, onError, ...rest } = options;
  if (typeof handler !== 'function') throw invalidArgument('handler', `must be a function, got ${describe(handler)}`);
  if (!(concurrency >= 1)) throw invalidArgument('concurrency', 'must be at least 1');
  if (onError !== undefined && typeof onError !== 'function') throw invalidArgument('onError', 'must be a function');
  return new Lanes(source.events(rest), handler, { concurrency, onError, window: rest.bufferSize ?? 1_000 });
}

interface Settings {
  concurrency: number;
  onError: ConsumeOptions['onError'];
  window: number;
}

/** One lane of waiting events for each conversation. */
class Lanes implements Consumer {
  readonly done: Promise<void>;
  readonly #events: ReturnType<EventSource['events']>;
  readonly #handler: ConsumeHandler;
  readonly #settings: Settings;
  /** Events that wait, by conversation. A lane is there as long as something waits in it or is being handled. */
  readonly #lanes = new Map<string, RealtimeEvent[]>();
  /** Lanes in which something waits and nothing is being handled, those waiting longest first. */
  readonly #ready = new Set<string>();
  readonly #over = new AbortController();
  #failure: { error: unknown } | undefined;
  #running = 0;
  #pending = 0;
  #wake: () => void = () => {};

  constructor(events: ReturnType<EventSource['events']>, handler: ConsumeHandler, settings: Settings) {
    this.#events = events;
    this.#handler = handler;
    this.#settings = settings;
    this.done = this.#pump();
  }

  get pending(): number {
    return this.#pending;
  }

  async stop(): Promise<void> {
    this.#end();
    await this.done;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Whoever waits for `done` is told of a failure there.
    await this.stop().catch(() => {});
  }

  async #pump(): Promise<void> {
    try {
      for await (const event of this.#events) {
        this.#add(event);
        while (this.#pending >= this.#settings.window && !this.#over.signal.aborted) await this.#change();
        if (this.#over.signal.aborted) break;
      }
    } catch (error) {
      this.#failure ??= { error };
    }
    // Whatever ended it: what came before is handled.
    while (this.#running > 0 || this.#ready.size > 0) await this.#change();
    if (this.#failure) throw this.#failure.error;
  }

  /** Something has been handled, or it is over. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #add(event: RealtimeEvent): void {
    const name = (event as { conversationId?: string }).conversationId ?? '';
    const lane = this.#lanes.get(name);
    this.#pending++;
    if (lane) lane.push(event);
    else {
      this.#lanes.set(name, [event]);
      this.#ready.add(name);
      this.#work();
    }
  }

  #work(): void {
    for (const name of this.#ready) {
      if (this.#running >= this.#settings.concurrency) return;
      this.#ready.delete(name);
      this.#running++;
      void this.#handle(name, this.#lanes.get(name)?.shift() as RealtimeEvent);
    }
  }

  /** Never fails: what the user's code throws ends up in `done`. */
  async #handle(name: string, event: RealtimeEvent): Promise<void> {
    try {
      await this.#handler(event, { signal: this.#over.signal });
    } catch (thrown) {
      const error = failed(event, thrown);
      const { onError } = this.#settings;
      try {
        if (!onError) throw error;
        await onError(error, event);
      } catch (last) {
        this.#failure ??= { error: last };
        this.#end();
      }
    }
    this.#running--;
    this.#pending--;
    if (this.#lanes.get(name)?.length === 0) this.#lanes.delete(name);
    else if (this.#lanes.has(name)) this.#ready.add(name);
    this.#work();
    this.#wake();
  }

  #end(): void {
    for (const lane of this.#lanes.values()) this.#pending -= lane.length;
    this.#lanes.clear();
    this.#ready.clear();
    this.#over.abort();
    void this.#events.return?.();
    this.#wake();
  }
}

const failed = (event: RealtimeEvent, cause: unknown): WebSocketError => {
  const { conversationId } = event as { conversationId?: string };
  const messageId = event.type === 'message' ? event.message.id : undefined;
  return new WebSocketError(`the handler failed at an event of type "${event.type}"`, {
    code: 'HANDLER_FAILED',
    cause,
    details: { ...(conversationId !== undefined && { conversationId }), ...(messageId !== undefined && { messageId }) },
  });
};
