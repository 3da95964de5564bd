import { createHash } from 'node:crypto';
import type {
  EmbeddingRequest,
  EmbeddingResponse,
  EmbeddingSearchInput,
  EmbeddingSearchResponse,
} from '@linktor/core-gen/linktor';
import type { Handlers } from '../../../engine/context.ts';
import { tokensOf } from '../../../engine/model/model.ts';
import { kept, must } from '../documents.ts';
import { search } from '../knowledge/search.ts';
import { wordsOf } from '../knowledge/words.ts';

/** Numbers in a vector. */
const SIZE = 64;

/** A vector of length 1 that texts with the same words have in common: enough to try a search with. */
export function vectorOf(text: string): number[] {
  const vector = new Array<number>(SIZE).fill(0);
  for (const word of wordsOf(text)) {
    const hash = createHash('sha256').update(word).digest();
    const at = hash.readUInt16BE(0) % SIZE;
    vector[at] = (vector[at] ?? 0) + ((hash[2] ?? 0) & 1 ? 1 : -1);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? [1, ...vector.slice(1)] : vector.map((each) => Math.round((each / length) * 1e6) / 1e6);
}

export const embeddings: Handlers = {
  createEmbeddings(context) {
    const { input, model = 'sandbox-embedding' } = context.body as EmbeddingRequest;
    const texts = [input].flat();
    const tokens = texts.reduce((sum, text) => sum + tokensOf(text), 0);
    const body: EmbeddingResponse = {
      data: texts.map((text, index) => ({ index, embedding: vectorOf(text) })),
      ...{ model, usage: { promptTokens: tokens, totalTokens: tokens } },
    };
    return { body };
  },

  /** By words, in one knowledge base or in all. */
  searchEmbeddings(context) {
    const { query, knowledgeBaseId, topK = 5, minScore = 0 } = context.body as EmbeddingSearchInput;
    if (knowledgeBaseId !== undefined) must(context, 'knowledge-bases', knowledgeBaseId);
    const all = kept(context, 'knowledge-bases')
      .list()
      .map(({ id }) => id);
    const found = (knowledgeBaseId === undefined ? all : [knowledgeBaseId])
      .flatMap((id) => search(context, id, query, topK))
      .filter(({ score }) => score >= minScore)
      .sort((a, b) => b.score - a.score)
      .slice(0, topK);
    const body: EmbeddingSearchResponse = {
      results: found.map(({ id, content, score, documentId }) => ({ id, content, score, metadata: { documentId } })),
    };
    return { body };
  },
};
