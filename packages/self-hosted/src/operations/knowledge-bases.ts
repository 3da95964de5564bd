import { NotFoundError, requireText } from '@linktor/core';
import type { UploadDocumentInput } from '@linktor/core-gen/linktor';
import {
  createKnowledgeBase,
  createKnowledgeItem,
  deleteKnowledgeBase,
  deleteKnowledgeItem,
  getKnowledgeBase,
  getKnowledgeItem,
  type KnowledgeItem,
  listKnowledgeBases,
  listKnowledgeItems,
  regenerateEmbeddings,
  searchKnowledgeBase,
  updateKnowledgeBase,
  updateKnowledgeItem,
} from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { refuse, refuseValue } from '../errors.ts';
import { allPages, windowOf, windowOfPages, windowOver } from '../lists.ts';
import { given, strings } from '../names.ts';
import { document, knowledgeBase, scoredChunk } from '../shapes/knowledge.ts';
import type { Table } from '../table.ts';

const NOT_STORED = 'it has no place for it.';

interface DocumentPath {
  path: { id: string; documentId: string };
}

/** The routes of items know nothing of bases: one of another base is not to be found here. */
const item = async (call: Call, { path: { id, documentId } }: DocumentPath): Promise<KnowledgeItem> => {
  const row = await call.object(getKnowledgeItem, { path: { id, itemId: documentId } });
  if (row.knowledge_base_id === id) return row;
  const { method, path } = getKnowledgeItem;
  throw new NotFoundError('the knowledge base has no such document', {
    ...{ code: 'NOT_FOUND', status: 404, method, path, requestId: call.last?.requestId },
  });
};

export const entries: Table<
  | 'listKnowledgeBases'
  | 'createKnowledgeBase'
  | 'getKnowledgeBase'
  | 'updateKnowledgeBase'
  | 'deleteKnowledgeBase'
  | 'queryKnowledgeBase'
  | 'reprocessKnowledgeBase'
  | 'getKnowledgeBaseStats'
  | 'listDocuments'
  | 'uploadDocument'
  | 'getDocument'
  | 'updateDocument'
  | 'deleteDocument'
  | 'reprocessDocument'
  | 'getDocumentChunks'
> = {
  /** @partial Filters are applied here, over all pages. Of each, what `getKnowledgeBase` gives. */
  async listKnowledgeBases(call, { query = {} }) {
    const { status, search } = query;
    const window = windowOf(query);
    if (status === undefined && search === undefined) {
      const page = await windowOfPages(call, listKnowledgeBases, (paging) => ({ query: paging }), window);
      return { ...page, data: page.data.map(knowledgeBase) };
    }
    const all = await allPages(call, listKnowledgeBases, (paging) => ({ query: paging }));
    const wanted = all
      .map(knowledgeBase)
      .filter(
        (one) =>
          (status === undefined || one.status === status) &&
          (search === undefined || one.name.toLowerCase().includes(search.trim().toLowerCase())),
      );
    return windowOver(wanted, window);
  },

  /** @partial `metadata` is refused. What is said about embedding is stored, and used by nothing. */
  async createKnowledgeBase(call, { body }) {
    refuse(body, ['metadata'], NOT_STORED);
    const { name, description, embeddingModel, chunkSize, chunkOverlap } = body;
    const config = given({ embedding_model: embeddingModel, chunk_size: chunkSize, chunk_overlap: chunkOverlap });
    const type = call.server.options.knowledgeBaseType ?? 'faq';
    return knowledgeBase(
      await call.object(createKnowledgeBase, {
        body: { name, type, ...given({ description }), ...(Object.keys(config).length > 0 && { config }) },
      }),
    );
  },

  /** @partial No `metadata`; what it was not told about embedding is empty. */
  getKnowledgeBase: async (call, { path }) => knowledgeBase(await call.object(getKnowledgeBase, { path })),

  /** @partial `metadata` is refused. */
  async updateKnowledgeBase(call, { path, body }) {
    refuse(body, ['metadata'], NOT_STORED);
    const { name, description } = body;
    return knowledgeBase(await call.object(updateKnowledgeBase, { path, body: given({ name, description }) }));
  },

  /** @full */
  deleteKnowledgeBase: (call, { path }) => call.send(deleteKnowledgeBase, { path }),

  /**
   * @partial At most 20 chunks, each a whole document; `filter` is refused, `threshold` applied here. Without embeddings words are
   * compared, and every score is 1.
   */
  async queryKnowledgeBase(call, { path, body }) {
    refuse(body, ['filter'], 'its search has none.');
    const { query, topK, threshold = Number.NEGATIVE_INFINITY } = body;
    refuseValue(topK !== undefined && topK > 20, 'topK', 'cannot be more than 20 on this server');
    const found = await call.send(searchKnowledgeBase, { path, body: { query, ...given({ limit: topK }) } });
    // It finds nothing in a base that is not there, too.
    if (found.results.length === 0) await call.send(getKnowledgeBase, { path });
    const chunks = found.results.map(scoredChunk).filter(({ score }) => score >= threshold);
    return { chunks, query: found.query, model: '' };
  },

  /** @full Refused by a server without embeddings. */
  async reprocessKnowledgeBase(call, { path }) {
    await call.send(regenerateEmbeddings, { path });
    return undefined;
  },

  getKnowledgeBaseStats: 'it has no statistics of a knowledge base',

  /** @partial `status`, `type` and `search` are refused. */
  async listDocuments(call, { path, query = {} }) {
    refuse(query, ['status', 'type', 'search'], 'its list has no such filter.');
    const page = await windowOfPages(call, listKnowledgeItems, (paging) => ({ path, query: paging }), windowOf(query));
    // It lists nothing of a base that is not there, too.
    if (page.pagination.total === 0) await call.send(getKnowledgeBase, { path });
    return { ...page, data: page.data.map(document) };
  },

  /** @partial Texts with a name only: no files, no bare addresses. Values of `metadata` become strings. */
  async uploadDocument(call, { path, body }) {
    const { name, type, content, sourceUrl, metadata } = body as UploadDocumentInput;
    refuseValue(Object.getPrototypeOf(body) !== Object.prototype || 'file' in body, 'file', NO_FILES);
    refuseValue(content === undefined, 'content', `is missing: ${NO_FILES}`);
    refuseValue(type !== undefined && type !== 'txt', 'type', 'can only be "txt": this server keeps texts');
    requireText(name, 'name');
    requireText(content, 'content');
    return document(
      await call.object(createKnowledgeItem, {
        path,
        body: {
          question: name as string,
          answer: content as string,
          ...given({ source: sourceUrl, metadata: strings(metadata) }),
        },
      }),
    );
  },

  /** @partial `type`, `status` and `chunkCount` are always the same: a text of one chunk that is ready. */
  getDocument: async (call, input) => document(await item(call, input)),

  /** @partial `metadata` is replaced whole, its values become strings. Reads first, to see that it is of this base. */
  async updateDocument(call, input) {
    const { id, documentId: itemId } = input.path;
    const { title, content, metadata } = input.body;
    await item(call, input);
    const body = given({ question: title, answer: content, metadata: strings(metadata) });
    return document(await call.object(updateKnowledgeItem, { path: { id, itemId }, body }));
  },

  /** @full */
  async deleteDocument(call, input) {
    const { id, documentId: itemId } = input.path;
    await item(call, input);
    return call.send(deleteKnowledgeItem, { path: { id, itemId } });
  },

  reprocessDocument: 'it reprocesses whole knowledge bases only',

  /** @partial One chunk, the whole text. */
  getDocumentChunks: async (call, input) => ({ chunks: [{ content: (await item(call, input)).answer, index: 0 }] }),
};

const NO_FILES = 'this server takes documents as texts only, neither files nor addresses';
