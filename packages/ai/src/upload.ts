import {
  ApiPromise,
  type ApiResult,
  checkCallOptions,
  invalidArgument,
  type RequestOptions,
  rejecting,
  requireObject,
  requireText,
  type Transport,
  ValidationError,
} from '@linktor/core';
import {
  type Document,
  type DocumentTypeInput,
  type UploadDocumentInput,
  uploadDocument,
} from '@linktor/core-gen/linktor';
import { knownFields } from './check.ts';
import { type FileInput, toUploadFile, type UploadFile } from './file-input.ts';
import { browserForm, checkMediaType, type FileForm, streamForm, type UploadProgress } from './multipart.ts';

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

/** Options of an upload. */
export interface UploadOptions extends RequestOptions {
  /** Milliseconds an attempt may take, the upload included. Default: ten minutes, or the client's if that is longer. */
  timeout?: number | undefined;
  /** Told as the file goes out. In browsers, which cannot stream a request, told once, at the end. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const UPLOAD_TIMEOUT = 600_000;

/** A file, or a document as text or address. */
export type UploadInput = UploadFileInput | UploadDocumentInput;

export function upload(
  transport: Transport,
  id: string,
  input: UploadInput,
  options: UploadOptions | undefined,
): ApiPromise<Document> {
  if ((input as Partial<UploadFileInput> | null)?.file === undefined) {
    return rejecting(
      () => checkText(input as UploadDocumentInput),
      () =>
        transport.request(
          uploadDocument,
          { path: { id }, body: input as UploadDocumentInput },
          withoutProgress(options),
        ),
    );
  }
  // Refusals reject the promise, like every other failure of a call.
  return new ApiPromise<Document>(async (mode) => {
    const form = toForm(input as UploadFileInput, options);
    const { onProgress: _, ...rest } = checkCallOptions<UploadOptions>(options, 'onProgress');
    const timeout = rest.timeout ?? (transport.timeout === 0 ? 0 : Math.max(transport.timeout, UPLOAD_TIMEOUT));
    const failure = watch(form);
    let result: ApiResult<Document>;
    try {
      const body = canStream() ? streamForm(form) : await browserForm(form);
      result = await transport.execute<Document>(uploadDocument, { path: { id }, body }, { ...rest, timeout }, mode);
    } catch (error) {
      throw failure() ?? error;
    }
    if (!canStream()) options?.onProgress?.({ loaded: form.file.size ?? 0, total: form.file.size });
    return result;
  });
}

const toForm = (input: UploadFileInput, options: UploadOptions | undefined): FileForm => {
  knownFields(input, ['file', 'filename', 'contentType', 'name', 'type', 'metadata'], 'a file to upload');
  const file = toUploadFile(input.file);
  const { name, type, metadata, contentType } = input;
  if (name !== undefined) requireText(name, 'name');
  if (type !== undefined) requireText(type, 'type');
  if (metadata !== undefined) requireObject(metadata, 'metadata');
  if (contentType !== undefined) checkMediaType(contentType, 'contentType');
  if (input.filename !== undefined) requireText(input.filename, 'filename');
  const onProgress = options?.onProgress;
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw invalidArgument('onProgress', 'must be a function');
  }
  return {
    file,
    fields: { name, type, metadata: metadata === undefined ? undefined : JSON.stringify(metadata) },
    filename: input.filename ?? file.name ?? 'document',
    contentType: contentType ?? ownType(file) ?? 'application/octet-stream',
    onProgress,
  };
};

const ownType = ({ type }: UploadFile): string | undefined => {
  if (type === undefined) return undefined;
  checkMediaType(type, 'file.type');
  return type;
};

const checkText = (input: UploadDocumentInput): void => {
  requireObject(input, 'input');
  knownFields(input, ['name', 'type', 'content', 'sourceUrl', 'metadata'], 'a document');
  if (input.content === undefined && input.sourceUrl === undefined) {
    throw invalidArgument('file', 'is missing, and so are content and sourceUrl', 'Give one of the three.');
  }
};

/**
 * Reading the file happens inside the request, which then fails as if the network had: this remembers that it was the
 * file.
 */
const watch = (form: FileForm): (() => Error | undefined) => {
  let failed: { cause: unknown } | undefined;
  const { open } = form.file;
  const watched = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    failed = undefined;
    try {
      yield* open();
    } catch (cause) {
      failed = { cause };
      throw cause;
    }
  };
  form.file = { ...form.file, open: watched };
  return () => {
    if (!failed) return undefined;
    const { cause } = failed;
    const why = cause instanceof Error ? cause.message : String(cause);
    return new ValidationError(`file could not be read: ${why}`, {
      code: 'FILE_UNREADABLE',
      details: { parameter: 'file' },
      method: uploadDocument.method,
      path: uploadDocument.path,
      cause,
    });
  };
};

const withoutProgress = (options: UploadOptions | undefined): RequestOptions | undefined => {
  if (options === undefined || !Object.hasOwn(options, 'onProgress')) return options;
  const { onProgress: _, ...rest } = options;
  return rest;
};

/** Node, Bun, Deno and Workers send a request while it is being made; browsers want all of it first. */
const canStream = (): boolean => {
  const { process, Deno, navigator } = globalThis as {
    process?: { versions?: { node?: string } };
    Deno?: unknown;
    navigator?: { userAgent?: string };
  };
  return process?.versions?.node !== undefined || Deno !== undefined || navigator?.userAgent === 'Cloudflare-Workers';
};
