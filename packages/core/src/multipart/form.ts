import type { BodySource } from '../call/body-source.ts';
import type { UploadFile } from './file.ts';

/** How far an upload has come. */
export interface UploadProgress {
  /** Bytes of the file handed to the network. Begins anew when the upload is repeated. */
  loaded: number;
  /** Bytes of the file, where that is known. */
  total: number | undefined;
}

/** What a {@link BodySource} is made of. */
export type BodyParts = ConstructorParameters<typeof BodySource>[0];

/** A form with one file in it. */
export interface FileForm {
  /** The text parts. What is `undefined` is left out: an empty part is not the same as none. */
  fields: Readonly<Record<string, string | undefined>>;
  file: UploadFile;
  filename: string;
  contentType: string;
}

// As the HTML standard escapes a name inside quotes; the other control characters, too, have no business there.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const UNSAFE = /[\u0000-\u001f\u007f"]/g;
/** A media type that cannot end the header it is written into. */
export const MEDIA_TYPE: RegExp = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:;[\x20-\x7e]*)?$/;

const quoted = (name: string): string =>
  name.replace(UNSAFE, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * The form as a body that is streamed: the file is read as fast as the network takes it and never held as a whole. It is
 * read anew for each attempt, unless it can be read once only.
 */
export function streamForm(form: FileForm, onProgress: ((progress: UploadProgress) => void) | undefined): BodyParts {
  const { file } = form;
  const boundary = `linktor-${random()}`;
  const encoder = new TextEncoder();
  const part = (headers: string): string => `--${boundary}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n`;
  let head = '';
  for (const [name, value] of Object.entries(form.fields)) {
    if (value !== undefined) head += `${part(`name="${quoted(name)}"`)}${value}\r\n`;
  }
  head += part(`name="file"; filename="${quoted(form.filename)}"\r\nContent-Type: ${form.contentType}`);
  const first = encoder.encode(head);
  const last = encoder.encode(`\r\n--${boundary}--\r\n`);

  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    yield first;
    let loaded = 0;
    for await (const chunk of file.open()) {
      yield chunk;
      loaded += chunk.length;
      onProgress?.({ loaded, total: file.size });
    }
    yield last;
  }

  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: file.size === undefined ? undefined : first.length + file.size + last.length,
    once: file.once,
    open: (signal) => toStream(bytes(), signal),
  };
}

/**
 * The form as the browser builds it, since browsers cannot stream a request: a stream is read into memory first. Progress
 * is told at the end only.
 */
export async function browserForm(form: FileForm): Promise<FormData> {
  const { file, contentType } = form;
  const data = new FormData();
  for (const [name, value] of Object.entries(form.fields)) if (value !== undefined) data.append(name, value);
  let blob = file.blob;
  if (!blob || blob.type !== contentType) {
    const pieces: BlobPart[] = [];
    // A blob of blobs copies nothing.
    if (blob) pieces.push(blob);
    else for await (const chunk of file.open()) pieces.push(chunk as Uint8Array<ArrayBuffer>);
    blob = new Blob(pieces, { type: contentType });
  }
  data.append('file', blob, form.filename);
  return data;
}

/** Ends with the attempt it is for: nobody may cancel it, and then the rest of the file would be read for nothing. */
const toStream = (
  bytes: AsyncGenerator<Uint8Array, void, undefined>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> => {
  const leave = (): void => {
    signal.removeEventListener('abort', abort);
    bytes.return().catch(() => {});
  };
  let abort = leave;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        abort = () => {
          controller.error(signal.reason);
          leave();
        };
        if (signal.aborted) abort();
        else signal.addEventListener('abort', abort);
      },
      async pull(controller) {
        const { done, value } = await bytes.next();
        if (signal.aborted) return;
        if (done) {
          signal.removeEventListener('abort', abort);
          controller.close();
        } else {
          controller.enqueue(value);
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
};

const random = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
