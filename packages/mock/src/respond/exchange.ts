import type { ServerResponse } from 'node:http';
import type { Answer } from '../server/answer.ts';
import { redact } from '../server/redact.ts';
import { isJson, type MockRequest } from '../server/request.ts';
import type { Exchange } from './types.ts';

/** How much of a stream is kept to be told, in characters. */
const KEPT = 1_000_000;

/** Notes what goes out of an answer, for `onExchange`. */
export class Sent {
  /** The answer to send in its place: the same, watched. */
  readonly answer: Answer;
  #text = '';

  constructor(answer: Answer) {
    const { body } = answer;
    if (typeof body === 'string') {
      this.#text = body;
      this.answer = answer;
    } else this.answer = { ...answer, body: this.#watch(body) };
  }

  /** What is told of it, once it has left. */
  told(response: ServerResponse): Exchange['answer'] {
    const headers = this.answer.headers;
    const type = headers['content-type'];
    return { headers: redact(headers), body: redact(readable(this.#text, type)), whole: response.writableFinished };
  }

  async *#watch(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array, void, undefined> {
    const decoder = new TextDecoder();
    for await (const piece of pieces) {
      if (this.#text.length < KEPT)
        this.#text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
      yield piece;
    }
  }
}

function readable(text: string, type: string | undefined): unknown {
  if (text === '') return null;
  if (!isJson(type)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The request as it came. */
export const received = (request: MockRequest, url: string | undefined): Exchange['received'] => ({
  method: request.method,
  path: url ?? request.path,
  headers: request.headers,
  body: request.bytes ?? new Uint8Array(),
});
