import type { Document, DocumentChunk } from '@linktor/core-gen/linktor';
import type { World } from '../../../engine/context.ts';
import { tokensOf } from '../../../engine/model/model.ts';
import { type Kinds, kept } from '../documents.ts';
import { alike, wordsOf } from './words.ts';

/** What a document looks like to others: without its text. */
export const shownDocument = ({ content: _, ...document }: Kinds['documents']): Document => document;

/** The parts of a text, so many characters each, that overlap by so many; cut between words where that is possible. */
export function chunksOf(text: string, size: number, overlap: number): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; ) {
    const rest = text.slice(from, from + size);
    const space = from + size < text.length ? rest.lastIndexOf(' ') : -1;
    const chunk = space > size / 2 ? rest.slice(0, space) : rest;
    chunks.push(chunk.trim());
    if (from + chunk.length >= text.length) break;
    // Always forward, however large the overlap.
    from += Math.max(1, chunk.length - overlap);
  }
  return chunks.filter((chunk) => chunk !== '');
}

type Found = DocumentChunk & { score: number; document: Document };

/**
 * The parts of a knowledge base that have most of the words in common with a question, best first. A word that is rare here
 * counts more; 1 is a part that has all of them.
 */
export function search(world: World, knowledgeBaseId: string, question: string, most: number): Found[] {
  const base = kept(world, 'knowledge-bases').get(knowledgeBaseId);
  if (base === undefined) return [];
  const parts = kept(world, 'documents')
    .by('knowledgeBaseId', knowledgeBaseId)
    .filter(({ status }) => status === 'completed')
    .flatMap((document) =>
      chunksOf(document.content, base.chunkSize, base.chunkOverlap).map((content, chunkIndex) => ({
        ...{ document, content, chunkIndex, words: [...new Set(wordsOf(content))] },
      })),
    );
  const wanted = [...new Set(wordsOf(question))].map((word) => {
    const having = parts.filter(({ words }) => words.some((own) => alike(own, word))).length;
    return { word, weight: Math.log(1 + parts.length / (1 + having)) };
  });
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0);
  return parts
    .map(({ document, content, chunkIndex, words }) => {
      const met = wanted.filter(({ word }) => words.some((own) => alike(own, word)));
      const score = all === 0 ? 0 : Math.round((met.reduce((sum, { weight }) => sum + weight, 0) / all) * 1000) / 1000;
      const place = { id: `${document.id}_${chunkIndex}`, documentId: document.id, content, chunkIndex };
      return { ...place, tokenCount: tokensOf(content), score, document: shownDocument(document) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
