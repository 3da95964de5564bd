import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

type Read = ReadableStreamReadResult<Uint8Array>;

const DONE: Read = { done: true, value: undefined };

/** Reads a body as fast as somebody asks for it: what nobody takes stays with the server. */
export class Reader {
  readonly #stream: Readable;
  readonly #message: IncomingMessage;
  #waiting: { resolve: (read: Read) => void; reject: (error: unknown) => void } | undefined;
  #held: Uint8Array | null = null;
  #ended = false;
  #error: unknown;

  constructor(stream: Readable, message: IncomingMessage) {
    this.#stream = stream;
    this.#message = message;
    if (stream.destroyed) {
      this.#fail(stream.errored ?? brokenOff());
      return;
    }
    this.#fetch();
    stream.on('readable', this.#look);
    stream.on('end', this.#look);
    stream.on('error', this.#fail);
    stream.on('close', () => this.#fail(brokenOff()));
  }

  /** The next bytes: all that are at hand. One at a time. */
  read(): Promise<Read> {
    const chunk = this.#take();
    if (chunk) return Promise.resolve(chunk);
    if (this.#error !== undefined) return Promise.reject(this.#error);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  /**
   * What has come as a whole and waits for a reader would keep the connection, and with it the process: it is taken into memory,
   * where it is already. A body that is larger than a buffer is not whole before most of it has been read.
   */
  #fetch(): void {
    if (this.#message.complete && this.#stream === this.#message)
      this.#held ??= this.#stream.read() as Uint8Array | null;
  }

  #take(): Read | undefined {
    if (this.#ended) return DONE;
    const value = this.#held ?? (this.#stream.read() as Uint8Array | null);
    this.#held = null;
    if (value !== null) return { done: false, value };
    if (!this.#stream.readableEnded) return undefined;
    this.#ended = true;
    return DONE;
  }

  readonly #look = (): void => {
    if (!this.#waiting) {
      this.#fetch();
      return;
    }
    const taken = this.#take();
    if (!taken) return;
    this.#waiting.resolve(taken);
    this.#waiting = undefined;
  };

  readonly #fail = (error: unknown): void => {
    if (this.#ended || this.#stream.readableEnded) return;
    this.#error ??= error;
    this.#waiting?.reject(this.#error);
    this.#waiting = undefined;
  };

  /** Gives the connection back. */
  async cancel(): Promise<void> {
    this.#ended = true;
    this.#held = null;
    this.#waiting?.resolve(DONE);
    this.#waiting = undefined;
    if (this.#stream === this.#message) leave(this.#message);
    else this.#stream.destroy();
  }
}

/** A connection is used again only after all of its answer has come. */
export const leave = (message: IncomingMessage): void => {
  if (message.complete) message.resume();
  else message.destroy();
};

const brokenOff = (): Error => Object.assign(new Error('the body broke off'), { code: 'ECONNRESET' });
