import { SerializationError } from '../errors/errors.ts';
import { Utf8Decoder } from './utf8.ts';

/** One server-sent event. */
export interface SseEvent {
  /** The `event:` field; `undefined` when there was none, which means `message`. */
  event: string | undefined;
  /** The `data:` lines, joined by line feeds. */
  data: string;
  /** The `id:` field of this event. */
  id: string | undefined;
}

/** Characters an event may have before it is complete; more is taken for a server that will never end it. */
const LONGEST_EVENT = 67_108_864;

/** Lines joined at once: joining one by one makes a rope of millions of knots of an event of many short lines. */
const BATCH = 1_024;

const LF = 10;
const SPACE = 32;
const COLON = 58;

/**
 * An incremental parser of `text/event-stream`, as the HTML standard describes it: any of LF, CR and CRLF ends a line,
 * a BOM, comments and unknown fields are skipped, bytes may be split anywhere.
 *
 * Lines are looked for in each chunk once and never again, so that the time is linear in the bytes however they are cut.
 */
export class SseParser {
  readonly #emit: (event: SseEvent) => void;
  readonly #utf8: Utf8Decoder = new Utf8Decoder();
  /** The start of a line whose end has not arrived. A rope: it is flattened once, when the line is complete. */
  #partial = '';
  /** The chunk before ended in CR: an LF that comes next belongs to it. */
  #afterCr = false;
  #hasData = false;
  #data = '';
  /** Lines of data after the first that are not part of `#data` yet. */
  #lines: string[] = [];
  /** Characters the data of the event took so far. */
  #size = 0;
  #event: string | undefined;
  #id: string | undefined;

  constructor(emit: (event: SseEvent) => void) {
    this.#emit = emit;
  }

  /** Takes the next bytes and emits the events they complete. */
  feed(bytes: Uint8Array): void {
    this.#take(this.#utf8.decode(bytes));
  }

  /**
   * Says that no more bytes follow. The standard discards an event that lacks its blank line; here it is returned, for
   * the caller to judge whether it is whole.
   */
  end(): SseEvent | undefined {
    this.#take(this.#utf8.end());
    if (this.#partial !== '') {
      const line = this.#partial;
      this.#partial = '';
      this.#line(line, 0, line.length);
    }
    const event = this.#hasData ? this.#whole() : undefined;
    this.#clear();
    return event;
  }

  #take(text: string): void {
    const { length } = text;
    if (length === 0) return;
    let at = 0;
    if (this.#afterCr) {
      this.#afterCr = false;
      if (text.charCodeAt(0) === LF) at = 1;
    }
    // Next terminators, searched natively; `length` stands for "none in this chunk".
    let lf = find(text, '\n', at);
    let cr = find(text, '\r', at);
    while (at < length) {
      const end = Math.min(lf, cr);
      if (end === length) {
        this.#keep(at === 0 ? text : text.slice(at));
        return;
      }
      if (this.#partial === '') {
        this.#line(text, at, end);
      } else {
        const line = this.#partial + text.slice(at, end);
        this.#partial = '';
        this.#line(line, 0, line.length);
      }
      at = end + 1;
      if (end === cr) {
        if (at === length) this.#afterCr = true;
        else if (lf === at) at++;
        cr = find(text, '\r', at);
      }
      if (lf < at) lf = find(text, '\n', at);
    }
  }

  #keep(rest: string): void {
    this.#partial += rest;
    if (this.#partial.length + this.#size > LONGEST_EVENT) this.#tooLong();
  }

  /** One line of `text`, without its terminator. */
  #line(text: string, start: number, end: number): void {
    if (start === end) {
      if (this.#hasData) this.#emit(this.#whole());
      this.#clear();
      return;
    }
    // Nearly every line of an API's stream is this one.
    if (text.startsWith('data:', start) && start + 5 <= end) {
      this.#addData(text.slice(text.charCodeAt(start + 5) === SPACE && start + 5 < end ? start + 6 : start + 5, end));
      return;
    }
    if (text.charCodeAt(start) === COLON) return;
    const line = text.slice(start, end);
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line.charCodeAt(colon + 1) === SPACE ? colon + 2 : colon + 1);
    if (field === 'event') this.#event = value === '' ? undefined : value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    // Only without its colon: with one it was handled above.
    else if (field === 'data') this.#addData(value);
  }

  #addData(value: string): void {
    // As it came over the wire, so that lines of nothing count too.
    this.#size += value.length + 6;
    if (this.#size > LONGEST_EVENT) this.#tooLong();
    if (!this.#hasData) {
      this.#hasData = true;
      this.#data = value;
    } else if (this.#lines.push(value) === BATCH) {
      this.#join();
    }
  }

  #join(): void {
    this.#data += `\n${this.#lines.join('\n')}`;
    this.#lines = [];
  }

  #whole(): SseEvent {
    if (this.#lines.length > 0) this.#join();
    return { event: this.#event, data: this.#data, id: this.#id };
  }

  #clear(): void {
    this.#hasData = false;
    this.#data = '';
    this.#size = 0;
    if (this.#lines.length > 0) this.#lines = [];
    this.#event = undefined;
    this.#id = undefined;
  }

  #tooLong(): never {
    throw new SerializationError(`an event of the stream is longer than ${LONGEST_EVENT} characters`, {
      code: 'EVENT_TOO_LONG',
    });
  }
}

const find = (text: string, terminator: string, from: number): number => {
  const at = text.indexOf(terminator, from);
  return at < 0 ? text.length : at;
};
