import {
  type ApiPromise,
  type ClientOptions,
  type FileInput,
  Resource,
  requireText,
  type Transport,
  type UploadOptions as UploadCallOptions,
  uploadForm,
} from '@linktor/core';
import { type DocMediaResponse, surface, uploadMedia } from '@linktor/core-gen/linktor';

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
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Uploads a file; the `url` in the answer can be sent with `Conversations.sendImage` and its kin until it expires.
   * Documented but unverified.
   *
   * API: `POST /v1/media/upload`
   *
   * @param file A `Blob` or `File`, bytes, or a stream, read while it is sent. A large file on disk is best opened as a
   * `Blob` (`fs.openAsBlob`): a stream can be read once only, so its upload is never repeated.
   * @param upload What the file is: `type` always, `filename` and `mimeType` where `file` does not tell.
   * @param options Settings of this call alone; the time-out covers the upload, ten minutes by default. `onProgress` is
   * told how far it is. The reference promises to honour `Idempotency-Key` for 24 hours; one is sent with every call,
   * which is repeated after failures that leave open whether it acted. `maxRetries: 0` sends once.
   * @throws ValidationError when the file cannot be uploaded or has no `type`, before anything is sent; with the code
   * `FILE_UNREADABLE` when reading it fails.
   */
  upload(file: FileInput, upload: UploadOptions, options?: UploadCallOptions): ApiPromise<DocMediaResponse> {
    return uploadForm(this.transport, uploadMedia, undefined, options, () => {
      requireText(upload?.type, 'type');
      const { type, filename, mimeType } = upload;
      if (mimeType !== undefined) requireText(mimeType, 'mimeType');
      if (filename !== undefined) requireText(filename, 'filename');
      return { file, filename, fallback: 'file', contentType: mimeType, contentTypeName: 'mimeType', fields: { type } };
    });
  }
}
