// What happens, as it happens: one stream of server-sent events, opened again whenever it ends.
import type { ClockState, Entry, Fault, Phone, SandboxState } from '../api/types.ts';

/** The events of the stream and what comes with each. */
export interface LiveEvents {
  entry: Entry;
  state: SandboxState;
  clock: ClockState;
  faults: Fault[];
  phones: Phone[];
  reset: unknown;
  /** The sandbox cannot say what happened while the page was away. */
  lost: unknown;
}

/** The part of `EventSource` that is used. */
export interface Source {
  readonly readyState: number;
  addEventListener(type: string, listener: (event: { data?: string }) => void): void;
  close(): void;
}

export interface LiveOptions {
  open: () => Source;
  on: <K extends keyof LiveEvents>(type: K, data: LiveEvents[K]) => void;
  /** The stream is there: for the first time, or again. */
  onOpen: (again: boolean) => void;
  /** The stream ended; it is being tried again. */
  onGone: () => void;
  /** Milliseconds between two attempts. Default 1,000. */
  pause?: number;
}

const TYPES: readonly (keyof LiveEvents)[] = ['entry', 'state', 'clock', 'faults', 'phones', 'reset', 'lost'];
const CLOSED = 2;

/** Follows the stream until it is closed. */
export class Live {
  readonly #options: LiveOptions;
  #source: Source | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened = false;
  #gone = false;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#open();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  /** Gives up the stream there is: it says nothing any more, though the connection stands. */
  restart(): void {
    this.close();
    this.#tell();
    this.#open();
  }

  #open(): void {
    const source = this.#options.open();
    this.#source = source;
    source.addEventListener('open', () => {
      if (source !== this.#source) return;
      const again = this.#opened;
      this.#opened = true;
      this.#gone = false;
      this.#options.onOpen(again);
    });
    source.addEventListener('error', () => {
      if (source !== this.#source) return;
      this.#tell();
      // The browser tries again by itself and says where it was, unless it got an answer that is no stream.
      if (source.readyState !== CLOSED) return;
      this.close();
      this.#timer = setTimeout(() => this.#open(), this.#options.pause ?? 1_000);
    });
    for (const type of TYPES)
      source.addEventListener(type, ({ data }) => {
        if (source === this.#source) this.#options.on(type, read(data));
      });
  }

  #tell(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#options.onGone();
  }
}

/** An event that only says that something happened brings nothing along. */
const read = (data: string | undefined) => (data === undefined || data === 'undefined' ? undefined : JSON.parse(data));
