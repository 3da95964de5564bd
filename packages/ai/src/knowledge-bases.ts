import {
  type ApiPromise,
  byCursor,
  type ClientOptions,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  requireItems,
  requireText,
  SerializationError,
  type Transport,
  type UploadOptions,
  validated,
} from '@linktor/core';
import {
  type CreateKnowledgeBaseInput,
  createKnowledgeBase,
  type Document,
  type DocumentChunksResponse,
  type DocumentPage,
  deleteDocument,
  deleteKnowledgeBase,
  getDocument,
  getDocumentChunks,
  getKnowledgeBase,
  getKnowledgeBaseStats,
  type KnowledgeBase,
  type KnowledgeBasePage,
  type KnowledgeBaseStats,
  type ListDocumentsQuery,
  type ListKnowledgeBasesQuery,
  listDocuments,
  listKnowledgeBases,
  type QueryKnowledgeBaseInput,
  type QueryResult,
  queryKnowledgeBase,
  reprocessDocument,
  reprocessKnowledgeBase,
  surface,
  type UpdateDocumentInput,
  type UpdateKnowledgeBaseInput,
  updateDocument,
  updateKnowledgeBase,
} from '@linktor/core-gen/linktor';
import { finiteNumber, knownFields, positiveInteger } from './check.ts';
import { type UploadInput, upload } from './upload.ts';
import { ProcessingFailedError, poll, type Verdict, type WaitOptions } from './wait.ts';

/** Knowledge bases: documents cut into pieces that bots and agents may consult. */
export class KnowledgeBases extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists knowledge bases: await it for one page, iterate it for all of them.
   *
   * API: `GET /knowledge-bases`
   */
  list(query: ListKnowledgeBasesQuery = {}, options?: RequestOptions): PagePromise<KnowledgeBase, KnowledgeBasePage> {
    return paginate(
      this.transport,
      listKnowledgeBases,
      { query },
      byCursor<KnowledgeBase, KnowledgeBasePage>(),
      options,
    );
  }

  /**
   * Gets one knowledge base.
   *
   * API: `GET /knowledge-bases/{id}`
   */
  get(id: string, options?: RequestOptions): ApiPromise<KnowledgeBase> {
    return this.transport.request(getKnowledgeBase, { path: { id } }, options);
  }

  /**
   * Creates a knowledge base.
   *
   * API: `POST /knowledge-bases`
   *
   * @throws ValidationError when `name` is missing.
   */
  create(data: CreateKnowledgeBaseInput, options?: RequestOptions): ApiPromise<KnowledgeBase> {
    return validated(
      () => requireText(data?.name, 'name'),
      () => this.transport.request(createKnowledgeBase, { body: data }, options),
    );
  }

  /**
   * Changes the fields given.
   *
   * API: `PATCH /knowledge-bases/{id}`
   */
  update(id: string, data: UpdateKnowledgeBaseInput, options?: RequestOptions): ApiPromise<KnowledgeBase> {
    return this.transport.request(updateKnowledgeBase, { path: { id }, body: data }, options);
  }

  /**
   * Deletes a knowledge base with its documents.
   *
   * API: `DELETE /knowledge-bases/{id}`
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteKnowledgeBase, { path: { id } }, options);
  }

  /**
   * Finds the pieces of documents that answer a question, the best first.
   *
   * API: `POST /knowledge-bases/{id}/query`
   *
   * @throws ValidationError naming the field when `query` is empty, `topK` not at least 1, or a field unknown.
   */
  query(id: string, input: QueryKnowledgeBaseInput, options?: RequestOptions): ApiPromise<QueryResult> {
    return validated(
      () => {
        requireText(input?.query, 'query');
        positiveInteger(input.topK, 'topK');
        finiteNumber(input.threshold, 'threshold');
        knownFields(input, ['query', 'topK', 'threshold', 'filter'], 'a query');
      },
      () => this.transport.request(queryKnowledgeBase, { path: { id }, body: input }, options),
    );
  }

  /**
   * As `query`, giving the texts alone.
   *
   * API: `POST /knowledge-bases/{id}/query`
   */
  async search(id: string, query: string, topK = 5, options?: RequestOptions): Promise<string[]> {
    const { chunks } = await this.query(id, { query, topK }, options);
    if (!Array.isArray(chunks)) throw new SerializationError('the answer holds no chunks', { code: 'NO_CHUNKS' });
    return chunks.map((chunk) => chunk.content);
  }

  /**
   * Processes all documents anew; see `waitUntilReady`.
   *
   * API: `POST /knowledge-bases/{id}/reprocess`
   */
  reprocess(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(reprocessKnowledgeBase, { path: { id } }, options);
  }

  /**
   * Figures about a knowledge base.
   *
   * API: `GET /knowledge-bases/{id}/stats`
   */
  getStats(id: string, options?: RequestOptions): ApiPromise<KnowledgeBaseStats> {
    return this.transport.request(getKnowledgeBaseStats, { path: { id } }, options);
  }

  /**
   * Waits until a knowledge base has been processed, or, with `documentId`, until that document has. After an upload
   * wait for the document: the knowledge base may not have taken notice of it yet.
   *
   * API: `GET /knowledge-bases/{id}`, `GET /knowledge-bases/{id}/documents/{documentId}`
   *
   * @throws ProcessingFailedError when the platform failed to process it; TimeoutError after `maxWait` milliseconds;
   * AbortedError when the signal fires.
   */
  waitUntilReady(id: string, options: WaitOptions & { documentId: string }): Promise<Document>;
  waitUntilReady(id: string, options?: WaitOptions): Promise<KnowledgeBase>;
  async waitUntilReady(
    id: string,
    options: WaitOptions & { documentId?: string } = {},
  ): Promise<KnowledgeBase | Document> {
    const { documentId, ...wait } = options;
    if (documentId === undefined) return poll((request) => this.get(id, request), judgeKnowledgeBase, wait);
    return poll((request) => this.getDocument(id, documentId, request), judgeDocument, wait);
  }

  /**
   * Lists documents: await it for one page, iterate it for all of them.
   *
   * API: `GET /knowledge-bases/{id}/documents`
   */
  listDocuments(
    id: string,
    query: ListDocumentsQuery = {},
    options?: RequestOptions,
  ): PagePromise<Document, DocumentPage> {
    const paging = byCursor<Document, DocumentPage>();
    return paginate(this.transport, listDocuments, { path: { id }, query }, paging, options);
  }

  /**
   * Gets one document.
   *
   * API: `GET /knowledge-bases/{id}/documents/{documentId}`
   */
  getDocument(id: string, documentId: string, options?: RequestOptions): ApiPromise<Document> {
    return this.transport.request(getDocument, { path: { id, documentId } }, options);
  }

  /**
   * Adds a document: a file (`file`), or a text (`content`) or an address (`sourceUrl`).
   *
   * A file is sent while it is read and never held in memory as a whole (except a stream in a browser, which cannot send
   * what it does not hold). It goes out again, like any other call, when the server says it did not take it (429, 503) or
   * was never reached, if it can be read again: Blob, File, bytes and `fromPath()` can, a stream cannot.
   *
   * API: `POST /knowledge-bases/{id}/documents`
   *
   * @throws ValidationError naming the field for a file that cannot be read or a field that cannot be sent.
   */
  uploadDocument(id: string, input: UploadInput, options?: UploadOptions): ApiPromise<Document> {
    return upload(this.transport, id, input, options);
  }

  /**
   * Adds documents, one after the other; the first failure ends it.
   *
   * API: `POST /knowledge-bases/{id}/documents`
   */
  async uploadDocuments(id: string, inputs: readonly UploadInput[], options?: UploadOptions): Promise<Document[]> {
    requireItems(inputs, 'inputs');
    const documents: Document[] = [];
    for (const input of [...inputs]) documents.push(await this.uploadDocument(id, input, options));
    return documents;
  }

  /**
   * Changes a document. Known to the vendor's .NET and PHP SDKs only: some deployments may lack it.
   *
   * API: `PATCH /knowledge-bases/{id}/documents/{documentId}`
   */
  updateDocument(
    id: string,
    documentId: string,
    data: UpdateDocumentInput,
    options?: RequestOptions,
  ): ApiPromise<Document> {
    return this.transport.request(updateDocument, { path: { id, documentId }, body: data }, options);
  }

  /**
   * Deletes a document.
   *
   * API: `DELETE /knowledge-bases/{id}/documents/{documentId}`
   */
  deleteDocument(id: string, documentId: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteDocument, { path: { id, documentId } }, options);
  }

  /**
   * Processes a document anew. Gives the document where the deployment answers with it, else `undefined`.
   *
   * API: `POST /knowledge-bases/{id}/documents/{documentId}/reprocess`
   */
  reprocessDocument(id: string, documentId: string, options?: RequestOptions): ApiPromise<Document | undefined> {
    return this.transport.request(reprocessDocument, { path: { id, documentId } }, options);
  }

  /**
   * The pieces a document was cut into.
   *
   * API: `GET /knowledge-bases/{id}/documents/{documentId}/chunks`
   */
  getDocumentChunks(id: string, documentId: string, options?: RequestOptions): ApiPromise<DocumentChunksResponse> {
    return this.transport.request(getDocumentChunks, { path: { id, documentId } }, options);
  }
}

const judgeKnowledgeBase = ({ id, status }: KnowledgeBase): Verdict => {
  if (status === 'error') return failed(`knowledge base ${id} could not be processed`, { status });
  // An empty one has nothing left to do.
  return status === 'active' || status === 'empty' ? 'ready' : 'wait';
};

const judgeDocument = ({ id, status, error }: Document): Verdict => {
  if (status === 'failed') {
    return failed(`document ${id} could not be processed${error ? `: ${error}` : ''}`, { status, error });
  }
  return status === 'completed' ? 'ready' : 'wait';
};

const failed = (message: string, details: unknown): ProcessingFailedError =>
  new ProcessingFailedError(message, { code: 'PROCESSING_FAILED', details });
