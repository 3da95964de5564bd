import type { Emitter } from '../emitter.ts';
import { WebSocketError } from '../error.ts';
import type { Settings } from '../options.ts';
import type { Connection } from './connection.ts';
import type { RealtimeClientFrame } from './frames.ts';
import type { Platform } from './platform.ts';

interface Waiting {
  frame: RealtimeClientFrame;
  bytes: number;
  expires: number;
}

/**
 * What the user says: put into the server's words, and sent, or kept for a connection, bounded in bytes, for as long as it
 * is worth sending. Whatever leaves without being sent is handed back by name.
 */
export class Outgoing {
  readonly #settings: Settings;
  readonly #platform: Platform;
  readonly #emitter: Emitter;
  #waiting: Waiting[] = [];

  constructor(settings: Settings, platform: Platform, emitter: Emitter) {
    this.#settings = settings;
    this.#platform = platform;
    this.#emitter = emitter;
  }

  /** The text of a frame. What the user's `encode` has none for is told: `now` to the caller, else to `error`. */
  encode(frame: RealtimeClientFrame, now = false): string | undefined {
    const { encode } = this.#settings;
    let [text, cause]: unknown[] = [];
    try {
      text = encode ? encode(frame) : JSON.stringify(frame);
    } catch (thrown) {
      cause = thrown ?? true;
    }
    if (typeof text === 'string') return text;
    if (text === undefined && !cause && !now) return undefined;
    const error = new WebSocketError(`encode has no text for "${frame.type}"`, { code: 'ENCODE_FAILED', cause });
    if (now) throw error;
    this.#emitter.emit('error', error);
    return undefined;
  }

  send(frame: RealtimeClientFrame, connection: Connection): void {
    const text = this.encode(frame, true);
    const { maxQueueBytes, typingTimeout } = this.#settings;
    const { state } = connection;
    if (state === 'idle' || state === 'closed' || state === 'failed') {
      throw new WebSocketError(`a ${state} client sends nothing`, {
        code: 'NOT_CONNECTED',
        remediation: 'Call connect() first.',
      });
    }
    const now = this.#platform.clock.now();
    this.#expire(now);
    const bytes = new TextEncoder().encode(text).length;
    let waiting = connection.buffered;
    for (const one of this.#waiting) waiting += one.bytes;
    if (waiting + bytes > maxQueueBytes) {
      throw new WebSocketError(`more than ${maxQueueBytes} bytes wait to be sent`, {
        code: 'QUEUE_FULL',
        details: { waiting, maxQueueBytes },
        remediation: 'Wait for "connected", or raise maxQueueBytes.',
      });
    }
    if (connection.send(frame, text)) return;
    this.#waiting.push({ frame, bytes, expires: now + typingTimeout });
    // Nobody knows when there will be a connection, if ever.
    if (state === 'polling') this.#expire();
  }

  /** A connection is open. */
  flush(connection: Connection): void {
    this.#expire(this.#platform.clock.now());
    for (const frame of this.drain()) connection.send(frame);
  }

  /** Takes out what has expired by now; by default everything. */
  drain(now: number = Number.POSITIVE_INFINITY): RealtimeClientFrame[] {
    const out = this.#waiting.filter(({ expires }) => expires <= now);
    this.#waiting = this.#waiting.filter(({ expires }) => expires > now);
    return out.map(({ frame }) => frame);
  }

  #expire(now?: number): void {
    const frames = this.drain(now);
    if (frames.length > 0) this.#emitter.emit('unsent', { frames, reason: 'expired' });
  }
}
