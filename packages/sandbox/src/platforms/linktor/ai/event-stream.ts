import { Refusal } from '@linktor/mock';
import type { Reply } from '../../../engine/context.ts';
import type { Answered } from './answered.ts';

/** An answer as server-sent events: those of each piece, those of the end, and the marker after which nothing comes. */
export function eventStream(
  answer: Answered,
  ofPiece: (piece: string, first: boolean) => object[],
  ofEnd: () => object[],
  done: (text: string) => void = () => {},
): Reply {
  const stream = (async function* () {
    let text = '';
    try {
      for await (const piece of answer.pieces) {
        for (const event of ofPiece(piece, text === '')) yield data(event);
        text += piece;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield `event: error\n${data({ code: error.code, message: error.message })}`;
      return;
    }
    done(text);
    for (const event of ofEnd()) yield data(event);
    yield 'data: [DONE]\n\n';
  })();
  return { stream };
}

const data = (event: object): string => `data: ${JSON.stringify(event)}\n\n`;
