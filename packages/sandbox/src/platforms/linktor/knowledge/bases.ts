import type {
  CreateKnowledgeBaseInput,
  KnowledgeBase,
  KnowledgeBaseStats,
  QueryKnowledgeBaseInput,
  QueryResult,
  UpdateKnowledgeBaseInput,
} from '@linktor/core-gen/linktor';
import type { Context, Handlers, World } from '../../../engine/context.ts';
import { includes } from '../../../engine/includes.ts';
import { tokensOf } from '../../../engine/model/model.ts';
import { type Kinds, kept, present } from '../documents.ts';
import { added, changed, listed, named } from '../resources.ts';
import { process } from './documents.ts';
import { chunksOf, search } from './search.ts';

const documentsOf = (world: World, { id }: KnowledgeBase): Kinds['documents'][] =>
  kept(world, 'documents').by('knowledgeBaseId', id);

/** As the API shows it: its state and its figures are those of its documents. */
function shown(world: World, base: KnowledgeBase): KnowledgeBase {
  const documents = documentsOf(world, base);
  const some = (...states: string[]): boolean => documents.some(({ status }) => states.includes(status));
  const status =
    documents.length === 0
      ? 'empty'
      : some('pending', 'processing')
        ? 'processing'
        : some('completed')
          ? 'active'
          : 'error';
  const totalChunks = documents.reduce((sum, { chunkCount }) => sum + chunkCount, 0);
  return { ...base, status, documentCount: documents.length, totalChunks };
}

const baseOf = (context: Context): KnowledgeBase => named(context, 'knowledge-bases');

export const knowledgeBases: Handlers = {
  listKnowledgeBases: (context) => listed(context, 'knowledge-bases', (base) => shown(context, base)),

  createKnowledgeBase(context) {
    const input = context.body as CreateKnowledgeBaseInput;
    const figures = { status: 'empty', documentCount: 0, totalChunks: 0 };
    const settings = { embeddingModel: 'sandbox-embedding', chunkSize: 1000, chunkOverlap: 200 };
    const base = added(context, 'knowledge-bases', 'kb_', { ...settings, ...present(input), ...figures });
    return { status: 201, body: shown(context, base) };
  },

  getKnowledgeBase: (context) => ({ body: shown(context, baseOf(context)) }),

  updateKnowledgeBase(context) {
    const changes = present(context.body as UpdateKnowledgeBaseInput);
    return { body: shown(context, changed(context, 'knowledge-bases', baseOf(context), changes)) };
  },

  /** Its documents go with it. */
  deleteKnowledgeBase(context) {
    const base = baseOf(context);
    for (const { id } of documentsOf(context, base)) kept(context, 'documents').delete(id);
    kept(context, 'knowledge-bases').delete(base.id);
    return { status: 204 };
  },

  /** By words. `filter` is what the metadata of a document must have. */
  queryKnowledgeBase(context) {
    const base = baseOf(context);
    const { query, topK = 5, threshold = 0, filter } = context.body as QueryKnowledgeBaseInput;
    const chunks = search(context, base.id, query, Number.POSITIVE_INFINITY)
      .filter(
        ({ score, document }) =>
          score >= threshold && (filter === undefined || includes(document.metadata ?? {}, filter)),
      )
      .slice(0, topK);
    const body: QueryResult = { chunks, query, model: base.embeddingModel };
    return { body };
  },

  reprocessKnowledgeBase(context) {
    for (const document of documentsOf(context, baseOf(context))) process(context, document);
    return { status: 204 };
  },

  getKnowledgeBaseStats(context) {
    const base = baseOf(context);
    const documents = documentsOf(context, base);
    const parts = documents
      .filter(({ status }) => status === 'completed')
      .flatMap(({ content }) => chunksOf(content, base.chunkSize, base.chunkOverlap));
    const size = parts.reduce((sum, part) => sum + part.length, 0);
    const body: KnowledgeBaseStats = {
      documentCount: documents.length,
      totalChunks: parts.length,
      totalTokens: parts.reduce((sum, part) => sum + tokensOf(part), 0),
      avgChunkSize: parts.length > 0 ? size / parts.length : 0,
      storageUsed: documents.reduce((sum, document) => sum + document.size, 0),
    };
    return { body };
  },
};
