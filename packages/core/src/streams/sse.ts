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
 * Finds events in text that arrives in pieces, as the HTML standard describes `text/event-stream`: any of LF, CR and CRLF ends a
 * line, comments and unknown fields are skipped. Events are taken out one by one, and nothing is made of one but its data: most
 * streams are thousands of them.
 *
 * Lines are looked for in each piece once and never again, so that the time is linear in the bytes however they are cut.
 */
export class SseScanner {
  /** The event found last: the `data:` lines, joined by line feeds. */
  data = '';
  /** The `event:` field; `undefined` when there was none, which means `message`. */
  event: string | undefined;
  id: string | undefined;
  /** The whole event was within the piece of text given last. */
  // Stryker disable next-line BooleanLiteral: it is looked at when an event has been found
  uncut = false;
  #text = '';
  #at = 0;
  /** Next terminators, searched natively; the length of the text stands for none. */
  #lf = 0;
  #cr = 0;
  /** The start of a line whose end has not arrived. A rope: it is flattened once, when the line is complete. */
  #partial = '';
  /** The piece before ended in CR: an LF that comes next belongs to it. */
  #afterCr = false;
  #hasData = false;
  #data = '';
  /** Lines of data after the first that are not part of `#data` yet. */
  #lines: string[] = [];
  /** Characters the data of the event took so far. */
  #size = 0;
  #event: string | undefined;
  #id: string | undefined;

  /** Takes the next piece of text. All events of the one before have been taken out. */
  push(text: string): void {
    if (text === '') return;
    const from = this.#afterCr && text.charCodeAt(0) === LF ? 1 : 0;
    this.#afterCr = false;
    this.#text = text;
    this.#at = from;
    this.#lf = find(text, '\n', from);
    this.#cr = find(text, '\r', from);
  }

  /** Whether another event is complete: it is then found in `data` and `event`. */
  next(): boolean {
    const text = this.#text;
    const { length } = text;
    while (this.#at < length) {
      const at = this.#at;
      const lf = this.#lf;
      // Nearly every event of an API's stream is this: one line of data, and an empty one.
      if (lf + 1 < this.#cr && text.charCodeAt(lf + 1) === LF && !this.#hasData && text.startsWith('data: ', at)) {
        if (this.#partial === '' && this.#event === undefined && this.#id === undefined && at + 6 <= lf) {
          this.#at = lf + 2;
          this.#lf = find(text, '\n', lf + 2);
          this.data = text.slice(at + 6, lf);
          this.event = undefined;
          this.id = undefined;
          this.uncut = true;
          return true;
        }
      }
      const end = Math.min(lf, this.#cr);
      if (end === length) {
        this.#at = length;
        this.#keep(at === 0 ? text : text.slice(at));
        break;
      }
      this.#skip(end);
      let complete: boolean;
      if (this.#partial === '') {
        complete = this.#line(text, at, end);
      } else {
        const line = this.#partial + text.slice(at, end);
        this.#partial = '';
        complete = this.#line(line, 0, line.length);
      }
      if (complete) return true;
    }
    return false;
  }

  /** Steps behind the end of a line. */
  #skip(end: number): void {
    const text = this.#text;
    let at = end + 1;
    if (end === this.#cr) {
      if (at === text.length) this.#afterCr = true;
      else if (this.#lf === at) at++;
      this.#cr = find(text, '\r', at);
    }
    if (this.#lf < at) this.#lf = find(text, '\n', at);
    this.#at = at;
  }

  /** Says that no more follows: whether an event is left that lacks its blank line, for the caller to judge if it is whole. */
  end(): boolean {
    if (this.#partial !== '') {
      const line = this.#partial;
      this.#partial = '';
      this.#line(line, 0, line.length);
    }
    return this.#finish();
  }

  /** Forgets what has not been taken out yet. */
  clear(): void {
    this.#text = '';
    this.#at = 0;
  }

  #keep(rest: string): void {
    this.#partial += rest;
    if (this.#partial.length + this.#size > LONGEST_EVENT) this.#tooLong();
  }

  /** One line of `text`, without its terminator; whether it completes an event. */
  #line(text: string, start: number, end: number): boolean {
    if (start === end) return this.#finish();
    if (text.startsWith('data:', start) && start + 5 <= end) {
      this.#addData(text.slice(text.charCodeAt(start + 5) === SPACE && start + 5 < end ? start + 6 : start + 5, end));
      return false;
    }
    if (text.charCodeAt(start) === COLON) return false;
    const line = text.slice(start, end);
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line.charCodeAt(colon + 1) === SPACE ? colon + 2 : colon + 1);
    if (field === 'event') this.#event = value === '' ? undefined : value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    // Only without its colon: with one it was handled above.
    else if (field === 'data') this.#addData(value);
    return false;
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

  /** The event that was being read is over. One without data is none. */
  #finish(): boolean {
    const complete = this.#hasData;
    if (complete) {
      if (this.#lines.length > 0) this.#join();
      this.data = this.#data;
      this.event = this.#event;
      this.id = this.#id;
      this.uncut = false;
    }
    this.#hasData = false;
    this.#data = '';
    this.#size = 0;
    if (this.#lines.length > 0) this.#lines = [];
    this.#event = undefined;
    this.#id = undefined;
    return complete;
  }

  #tooLong(): never {
    throw new SerializationError(`an event of the stream is longer than ${LONGEST_EVENT} characters`, {
      code: 'EVENT_TOO_LONG',
    });
  }
}

/** An incremental parser of `text/event-stream`: bytes in, which may be split anywhere, and events out. A BOM is skipped. */
export class SseParser {
  readonly #emit: (event: SseEvent) => void;
  readonly #utf8: Utf8Decoder = new Utf8Decoder();
  readonly #scanner: SseScanner = new SseScanner();

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
    return this.#scanner.end() ? eventOf(this.#scanner) : undefined;
  }

  #take(text: string): void {
    const scanner = this.#scanner;
    scanner.push(text);
    while (scanner.next()) this.#emit(eventOf(scanner));
  }
}

const eventOf = ({ event, data, id }: SseScanner): SseEvent => ({ event, data, id });

const find = (text: string, terminator: string, from: number): number => {
  const at = text.indexOf(terminator, from);
  return at < 0 ? text.length : at;
};
