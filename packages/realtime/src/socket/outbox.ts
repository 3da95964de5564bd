import { WebSocketError } from '../error.ts';
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
      remediation: 'Wait for "connected" before sending more, or raise maxQueueBytes.',
    });
  }

  push(frame: RealtimeClientFrame, bytes: number, expires: number): void {
    this.admit(bytes);
    this.#waiting.push({ frame, bytes, expires });
    this.#bytes += bytes;
  }

  /** Takes out what has expired by now; by default everything. */
  drain(now: number = Number.POSITIVE_INFINITY): RealtimeClientFrame[] {
    const out = this.#waiting.filter(({ expires }) => expires <= now);
    this.#waiting = this.#waiting.filter(({ expires }) => expires > now);
    for (const { bytes } of out) this.#bytes -= bytes;
    return out.map(({ frame }) => frame);
  }
}
