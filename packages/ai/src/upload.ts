import {
  type ApiPromise,
  type FileDescription,
  type FileInput,
  invalidArgument,
  type RequestOptions,
  requireObject,
  requireText,
  type Transport,
  type UploadOptions,
  uploadForm,
  validated,
} from '@linktor/core';
import {
  type Document,
  type DocumentTypeInput,
  type UploadDocumentInput,
  uploadDocument,
} from '@linktor/core-gen/linktor';
import { knownFields } from './check.ts';

/** A document given as a file. */
export interface UploadFileInput {
  /** A Blob, File, Buffer or other bytes, a stream, or `await fromPath('…')` of `@linktor/ai/node`. */
  file: FileInput;
  /** Default: the file's own name, else `document`. */
  filename?: string | undefined;
  /** Media type of the file. Default: the file's own, else `application/octet-stream`. */
  contentType?: string | undefined;
  /** Name of the document. Left to the server when absent. */
  name?: string | undefined;
  /** Format of the document. Left to the server when absent. */
  type?: DocumentTypeInput | undefined;
  metadata?: Record<string, unknown> | undefined;
}

/** A file, or a document as text or address. */
export type UploadInput = UploadFileInput | UploadDocumentInput;

export function upload(
  transport: Transport,
  id: string,
  input: UploadInput,
  options: UploadOptions | undefined,
): ApiPromise<Document> {
  if ((input as Partial<UploadFileInput> | null)?.file !== undefined) {
    return uploadForm(transport, uploadDocument, { id }, options, () => describe(input as UploadFileInput));
  }
  return validated(
    () => checkText(input as UploadDocumentInput),
    () =>
      transport.request(uploadDocument, { path: { id }, body: input as UploadDocumentInput }, withoutProgress(options)),
  );
}

const describe = (input: UploadFileInput): FileDescription => {
  knownFields(input, ['file', 'filename', 'contentType', 'name', 'type', 'metadata'], 'a file to upload');
  const { file, filename, name, type, metadata, contentType } = input;
  if (name !== undefined) requireText(name, 'name');
  if (type !== undefined) requireText(type, 'type');
  if (metadata !== undefined) requireObject(metadata, 'metadata');
  if (contentType !== undefined) requireText(contentType, 'contentType');
  if (filename !== undefined) requireText(filename, 'filename');
  return {
    file,
    filename,
    fallback: 'document',
    contentType,
    contentTypeName: 'contentType',
    fields: { name, type, metadata: metadata === undefined ? undefined : JSON.stringify(metadata) },
  };
};

const checkText = (input: UploadDocumentInput): void => {
  requireObject(input, 'input');
  knownFields(input, ['name', 'type', 'content', 'sourceUrl', 'metadata'], 'a document');
  if (input.content === undefined && input.sourceUrl === undefined) {
    throw invalidArgument('file', 'is missing, and so are content and sourceUrl', 'Give one of the three.');
  }
};

const withoutProgress = (options: UploadOptions | undefined): RequestOptions | undefined => {
  if (options === undefined || !Object.hasOwn(options, 'onProgress')) return options;
  const { onProgress: _, ...rest } = options;
  return rest;
};
