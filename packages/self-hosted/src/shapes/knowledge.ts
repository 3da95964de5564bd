import type { Document, KnowledgeBase, ScoredChunk } from '@linktor/core-gen/linktor';
import type { KnowledgeItem, KnowledgeBase as Row } from '@linktor/core-gen/linktor-server';
import { given } from '../names.ts';

/** A knowledge base as the SDK has it. What it was not told about embedding is empty. */
export const knowledgeBase = ({ config, item_count, status, ...row }: Row): KnowledgeBase => ({
  id: row.id,
  tenantId: row.tenant_id,
  name: row.name,
  ...given({ description: row.description }),
  status: status === 'syncing' ? 'processing' : status,
  embeddingModel: config.embedding_model ?? '',
  chunkSize: config.chunk_size ?? 0,
  chunkOverlap: config.chunk_overlap ?? 0,
  documentCount: item_count,
  totalChunks: item_count,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** To the server a document is a question and its answer. */
export const document = (item: KnowledgeItem): Document => ({
  id: item.id,
  knowledgeBaseId: item.knowledge_base_id,
  name: item.question,
  type: 'txt',
  ...given({ sourceUrl: item.source, metadata: item.metadata }),
  status: 'completed',
  size: new TextEncoder().encode(item.answer).length,
  chunkCount: 1,
  createdAt: item.created_at,
  updatedAt: item.updated_at,
});

export const scoredChunk = ({ item, score }: { item: KnowledgeItem; score: number }): ScoredChunk => ({
  id: item.id,
  documentId: item.id,
  content: `${item.question}\n${item.answer}`,
  chunkIndex: 0,
  tokenCount: 0,
  score,
  ...given({ metadata: item.metadata }),
});
