import type { DocumentTypeInput, UpdateDocumentInput, UploadDocumentInput } from '@linktor/core-gen/linktor';
import { type FormPart, Refusal } from '@linktor/mock';
import type { Context, Handlers, Tasks, World } from '../../../engine/context.ts';
import { matching } from '../../../engine/generic/matching.ts';
import { linktorPage } from '../../../engine/generic/page.ts';
import { type Kinds, kept, must, present } from '../documents.ts';
import { named } from '../resources.ts';
import { chunksOf, shownDocument } from './search.ts';

type KeptDocument = Kinds['documents'];

/** How long a document waits, and how long it takes, in milliseconds. */
const [WAITS, TAKES] = [100, 400];

function documentOf(context: Context): KeptDocument {
  const { id } = named(context, 'knowledge-bases');
  const document = must(context, 'documents', context.params['documentId']);
  if (document.knowledgeBaseId !== id)
    throw new Refusal(404, `The knowledge base ${id} has no document ${document.id}.`);
  return document;
}

function put(world: World, document: KeptDocument, changes: Partial<KeptDocument>): KeptDocument {
  return kept(world, 'documents').put(document.id, { ...document, ...changes, updatedAt: world.clock.iso() });
}

/** Reads a document again from its beginning. */
export function process(world: World, document: KeptDocument): KeptDocument {
  const { error: _, ...clean } = document;
  world.later('linktor', 'document.process', { id: document.id }, WAITS);
  return put(world, clean, { status: 'pending', chunkCount: 0 });
}

const TYPES: Readonly<Record<string, DocumentTypeInput>> = {
  ...{ pdf: 'pdf', txt: 'txt', docx: 'docx', html: 'html', htm: 'html', md: 'markdown', markdown: 'markdown' },
  ...{ csv: 'csv', json: 'json' },
};

const typeOf = (name: string): DocumentTypeInput => TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'txt';

/** What was uploaded, as JSON or as a form. */
function uploadOf({ body, form }: Context): UploadDocumentInput & { size?: number } {
  if (form === undefined) return body as UploadDocumentInput;
  const file = form.find((part): part is Extract<FormPart, { bytes: Uint8Array }> => 'bytes' in part);
  const text = (name: string): string | undefined => {
    const part = form.find((each) => each.name === name && 'text' in each);
    return part !== undefined && 'text' in part && part.text !== '' ? part.text : undefined;
  };
  const name = text('name') ?? file?.filename ?? 'file';
  const metadata = text('metadata');
  return present({
    name,
    type: (text('type') as DocumentTypeInput | undefined) ?? typeOf(file?.filename ?? name),
    content: new TextDecoder().decode(file?.bytes),
    size: file?.bytes.length,
    metadata: metadata === undefined ? undefined : parsed(metadata),
  });
}

function parsed(metadata: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(metadata);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Refused below.
  }
  throw new Refusal(400, 'metadata is not a JSON object.', { fields: { metadata: 'is not a JSON object' } });
}

export const documents: Handlers = {
  listDocuments(context) {
    const { id } = named(context, 'knowledge-bases');
    const all = kept(context, 'documents').by('knowledgeBaseId', id).reverse().map(shownDocument);
    const { data, pagination } = linktorPage(matching(all, context.query), (each) => each.id, context.query);
    return { body: { data, pagination } };
  },

  uploadDocument(context) {
    const { id: knowledgeBaseId } = named(context, 'knowledge-bases');
    const { name, type, content = '', sourceUrl, metadata, size = Buffer.byteLength(content) } = uploadOf(context);
    const id = context.ids.next('doc_');
    const now = context.clock.iso();
    const title = name ?? sourceUrl ?? 'Document';
    const document: KeptDocument = {
      ...{ id, knowledgeBaseId, name: title, type: type ?? typeOf(title), status: 'pending', size, chunkCount: 0 },
      ...{ ...present({ sourceUrl, metadata }), createdAt: now, updatedAt: now, content },
    };
    return { status: 201, body: shownDocument(process(context, kept(context, 'documents').put(id, document))) };
  },

  getDocument: (context) => ({ body: shownDocument(documentOf(context)) }),

  updateDocument(context) {
    const before = documentOf(context);
    const { title, content, metadata } = context.body as UpdateDocumentInput;
    const size = content === undefined ? undefined : Buffer.byteLength(content);
    const document = put(context, before, present({ name: title, content, metadata, size }));
    return { body: shownDocument(content === undefined ? document : process(context, document)) };
  },

  deleteDocument(context) {
    kept(context, 'documents').delete(documentOf(context).id);
    return { status: 204 };
  },

  reprocessDocument: (context) => ({ body: shownDocument(process(context, documentOf(context))) }),

  getDocumentChunks(context) {
    const { chunkSize, chunkOverlap } = named(context, 'knowledge-bases');
    const { content, status } = documentOf(context);
    const parts = status === 'completed' ? chunksOf(content, chunkSize, chunkOverlap) : [];
    return { body: { chunks: parts.map((part, index) => ({ content: part, index })) } };
  },
};

/** Why the sandbox cannot read a document. */
function unreadable({ type, content, sourceUrl }: KeptDocument): string | undefined {
  if (type === 'pdf' || type === 'docx')
    return `The sandbox reads text, and this is ${type}: upload it as text, Markdown, HTML, CSV or JSON.`;
  if (content === '' && sourceUrl !== undefined) return 'The sandbox fetches nothing: give the text as `content`.';
  return undefined;
}

export const processing: Tasks = {
  'document.process': ({ id }: { id: string }, world) => {
    const document = kept(world, 'documents').get(id);
    if (document?.status !== 'pending') return;
    put(world, document, { status: 'processing' });
    world.later('linktor', 'document.complete', { id }, TAKES);
  },

  'document.complete': ({ id }: { id: string }, world) => {
    const document = kept(world, 'documents').get(id);
    if (document?.status !== 'processing') return;
    const base = kept(world, 'knowledge-bases').get(document.knowledgeBaseId);
    if (base === undefined) return;
    const error = unreadable(document);
    if (error !== undefined) put(world, document, { status: 'failed', error });
    else
      put(world, document, {
        status: 'completed',
        chunkCount: chunksOf(document.content, base.chunkSize, base.chunkOverlap).length,
      });
  },
};
