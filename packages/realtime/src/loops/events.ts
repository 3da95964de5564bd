import { loadFailure } from '../socket/failure.ts';
import type { RealtimeEvent } from '../types.ts';
import type { ErrorMaker, EventStream, EventsOptions } from './event-stream.ts';

type Result = IteratorResult<RealtimeEvent, undefined>;

/**
 * The iterator that `events()` returns: it listens from the moment it is made, and what it is made of is loaded then, by
 * those who use it. What happens until that is there happens to it afterwards.
 */
export class Events implements AsyncIterableIterator<RealtimeEvent, undefined> {
  readonly #loaded: Promise<EventStream>;
  #stream: EventStream | undefined;
  readonly #early: ((stream: EventStream) => void)[] = [];

  constructor(options: EventsOptions, leave: (events: Events) => void, error: ErrorMaker) {
    this.#loaded = import('./event-stream.ts').then(
      ({ EventStream }) => {
        const stream = new EventStream(options, () => leave(this), error);
        this.#stream = stream;
        for (const act of this.#early) act(stream);
        return stream;
      },
      (cause) => {
        leave(this);
        throw loadFailure(cause).error;
      },
    );
    // Whoever asks for the next event is told.
    this.#loaded.catch(() => {});
  }

  #act(act: (stream: EventStream) => void): void {
    if (this.#stream) act(this.#stream);
    else this.#early.push(act);
  }

  push(event: RealtimeEvent): void {
    this.#act((stream) => stream.push(event));
  }

  refused(conversationId: string, error: unknown): void {
    this.#act((stream) => stream.refused(conversationId, error));
  }

  end(error?: unknown): void {
    this.#act((stream) => stream.end(error));
  }

  next(): Promise<Result> {
    return this.#loaded.then((stream) => stream.next());
  }

  return(): Promise<Result> {
    return this.#loaded.then(
      (stream) => stream.return(),
      () => ({ done: true, value: undefined }),
    );
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
