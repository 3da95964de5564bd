import {
  type ApiPromise,
  checkMediaType,
  type FileForm,
  type FileInput,
  invalidArgument,
  ownType,
  type RequestOptions,
  rejecting,
  requireObject,
  requireText,
  type Transport,
  toUploadFile,
  type UploadOptions,
  uploadForm,
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
    return uploadForm(transport, uploadDocument, { id }, options, () => toForm(input as UploadFileInput));
  }
  return rejecting(
    () => checkText(input as UploadDocumentInput),
    () =>
      transport.request(uploadDocument, { path: { id }, body: input as UploadDocumentInput }, withoutProgress(options)),
  );
}

const toForm = (input: UploadFileInput): FileForm => {
  knownFields(input, ['file', 'filename', 'contentType', 'name', 'type', 'metadata'], 'a file to upload');
  const file = toUploadFile(input.file);
  const { name, type, metadata, contentType } = input;
  if (name !== undefined) requireText(name, 'name');
  if (type !== undefined) requireText(type, 'type');
  if (metadata !== undefined) requireObject(metadata, 'metadata');
  if (contentType !== undefined) checkMediaType(contentType, 'contentType');
  if (input.filename !== undefined) requireText(input.filename, 'filename');
  return {
    file,
    fields: { name, type, metadata: metadata === undefined ? undefined : JSON.stringify(metadata) },
    filename: input.filename ?? file.name ?? 'document',
    contentType: contentType ?? ownType(file) ?? 'application/octet-stream',
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
