import type { TokenUsage } from '@linktor/core-gen/linktor';
import { type Model, type ModelRequest, tokensOf } from '../../../engine/model/model.ts';

/** An answer that has begun. */
export interface Answered {
  /** Piece by piece; to be read once. */
  pieces: AsyncIterable<string>;
  whole(): Promise<string>;
  /** Whether it was cut off at the most tokens that were asked for. True or false once it has been read. */
  cut(): boolean;
}

/** Asks the model, and waits until it begins: what refuses at once is refused with a status, and not in a stream. */
export async function answered(model: Model, request: ModelRequest): Promise<Answered> {
  const iterator = model.answer(request)[Symbol.asyncIterator]();
  const first = await iterator.next();
  const most = request.maxTokens ?? Number.POSITIVE_INFINITY;
  let isCut = false;
  const pieces = (async function* () {
    let tokens = 0;
    for (let next = first; next.done !== true; next = await iterator.next()) {
      tokens += tokensOf(next.value);
      if (tokens > most) {
        isCut = true;
        await iterator.return?.();
        return;
      }
      yield next.value;
    }
  })();
  return {
    pieces,
    cut: () => isCut,
    async whole() {
      let text = '';
      for await (const piece of pieces) text += piece;
      return text;
    },
  };
}

/** What was used up, counted in words. */
export function usageOf(messages: readonly { content: string }[], answer: string): TokenUsage {
  const promptTokens = messages.reduce((sum, { content }) => sum + tokensOf(content), 0);
  const completionTokens = tokensOf(answer);
  return { promptTokens, completionTokens, totalTokens: promptTokens + completionTokens };
}
