import { WebSocketError } from './error.ts';
import type { RealtimeClientFrame } from './frames.ts';

interface Waiting {
  frame: RealtimeClientFrame;
  bytes: number;
  expires: number;
}

/** Frames that wait for a connection, bounded in bytes. Whatever leaves without being sent is handed back by name. */
export class Outbox {
  readonly #max: number;
  #waiting: Waiting[] = [];
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#max = maxBytes;
  }

  /** Refuses a frame that would go over the bound. `elsewhere` counts bytes that wait in the socket itself. */
  admit(bytes: number, elsewhere = 0): void {
    if (this.#bytes + elsewhere + bytes <= this.#max) return;
    throw new WebSocketError(`more than ${this.#max} bytes wait to be sent`, {
      code: 'QUEUE_FULL',
      details: { waiting: this.#bytes + elsewhere, maxQueueBytes: this.#max },
      remediation: 'Wait for the event "connected" before sending more, or raise maxQueueBytes.',
    });
  }

  push(frame: RealtimeClientFrame, bytes: number, expires: number): void {
    this.admit(bytes);
    this.#waiting.push({ frame, bytes, expires });
    this.#bytes += bytes;
  }

  /** Takes out what is too old by now. */
  expire(now: number): RealtimeClientFrame[] {
    const old = this.#waiting.filter(({ expires }) => expires <= now);
    if (old.length > 0) {
      this.#waiting = this.#waiting.filter(({ expires }) => expires > now);
      for (const { bytes } of old) this.#bytes -= bytes;
    }
    return old.map(({ frame }) => frame);
  }

  /** Takes out everything. */
  drain(): RealtimeClientFrame[] {
    const all = this.#waiting;
    this.#waiting = [];
    this.#bytes = 0;
    return all.map(({ frame }) => frame);
  }
}
