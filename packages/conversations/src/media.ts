import {
  type ApiPromise,
  type ClientOptions,
  invalidArgument,
  type RequestOptions,
  Resource,
  rejecting,
  requireText,
  type Transport,
} from '@linktor/core';
import { type DocMediaResponse, type DocMediaUploadForm, surface, uploadMedia } from '@linktor/core-gen/linktor';

/** What goes with a file. */
export interface UploadOptions {
  /** The kind of file as the platform calls it: `image`, `video`, `audio`, `document`. */
  type: string;
  /** The file's name. Default: the name of a `File`, else `file`. */
  filename?: string | undefined;
  /** Its media type, such as `image/png`. Default: that of a `Blob`; needed with bytes if the server is to know it. */
  mimeType?: string | undefined;
}

/**
 * Files for messages.
 *
 * Documented but unverified: the vendor's REST reference describes the upload, but no official SDK and no known server
 * has it. The answer comes in the envelope the reference shows (`{ data, meta }`).
 */
export class Media extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport) {
    super(surface, options);
  }

  /**
   * Uploads a file; the `url` in the answer can be sent with `Conversations.sendImage` and its kin until it expires.
   * Documented but unverified.
   * @param file A `Blob` or `File`, or bytes. A large file on disk is best opened as a `Blob` (`fs.openAsBlob`), which is
   * read while it is sent.
   * @param upload What the file is: `type` always, `filename` and `mimeType` where `file` does not tell.
   * @param options Settings of this call alone; the time-out covers the upload.
   * @throws ValidationError when the file is neither a Blob nor bytes, or has no `type`, before anything is sent.
   * API: `POST /v1/media/upload`
   */
  upload(
    file: Blob | Uint8Array | ArrayBuffer,
    upload: UploadOptions,
    options?: RequestOptions,
  ): ApiPromise<DocMediaResponse> {
    let blob: Blob | undefined;
    return rejecting(
      () => {
        requireText(upload?.type, 'type');
        blob = toBlob(file, upload.mimeType);
      },
      () => {
        // Made here and not at import, which must not load the platform's fetch stack.
        const form = new FormData();
        form.append('type', upload.type);
        form.append('file', blob as Blob, upload.filename ?? nameOf(file) ?? 'file');
        // The spec types the parts; `fetch` wants them as a form.
        return this.transport.request(uploadMedia, { body: form as unknown as DocMediaUploadForm }, options);
      },
    );
  }
}

const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

// By tag, not by `instanceof`: a Blob may come from another realm or a library.
const toBlob = (file: Blob | Uint8Array | ArrayBuffer, mimeType: string | undefined): Blob => {
  const kind = tag(file);
  const type = mimeType === undefined ? {} : { type: mimeType };
  if (kind === 'Blob' || kind === 'File') {
    const blob = file as Blob;
    return mimeType === undefined || mimeType === blob.type ? blob : new Blob([blob], type);
  }
  if (kind === 'Uint8Array' || kind === 'ArrayBuffer') return new Blob([file as Uint8Array<ArrayBuffer>], type);
  throw invalidArgument(
    'file',
    'must be a Blob, a File, a Uint8Array or an ArrayBuffer',
    'Read a file with fs.openAsBlob.',
  );
};

const nameOf = (file: unknown): string | undefined => {
  const name = (file as { name?: unknown }).name;
  return typeof name === 'string' && name !== '' ? name : undefined;
};
