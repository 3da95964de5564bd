import type { invalidArgument } from '../errors/errors.ts';

/**
 * A file that can be read from its start as often as needed: an upload of it is repeated like any other call. A `Blob`
 * or `File` is one as it is.
 */
export interface FileSource {
  /** The bytes, from the start, on each call. */
  stream(): ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly name?: string | undefined;
  /** Media type. */
  readonly type?: string | undefined;
  /** Bytes; without it the length of the upload is not announced. */
  readonly size?: number | undefined;
}

/** What can be uploaded. A stream can be read once only: an upload of one is never repeated. */
export type FileInput = FileSource | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file to upload, whatever it came as. */
export interface UploadFile {
  open(): AsyncIterable<Uint8Array>;
  /** The file itself, where the platform could take it as it is. */
  readonly blob: Blob | undefined;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly size: number | undefined;
  /** It can be read once only. */
  readonly once: boolean;
}

/** Bytes handed over at a time, so that progress is told in steps. */
const STEP = 65_536;

/** What came as a file, ready to be read; `refuse` makes the error for what is none. */
export function toUploadFile(input: unknown, refuse: typeof invalidArgument): UploadFile {
  const none = { blob: undefined, name: undefined, type: undefined };
  const bytes = toBytes(input);
  if (bytes) return { ...none, size: bytes.length, once: false, open: () => steps(bytes) };
  if (isStream(input)) {
    if (input.locked) throw refuse('file', 'is a stream that is being read already');
    return { ...none, size: undefined, once: true, open: () => chunks(input) };
  }
  if (typeof input === 'object' && input !== null) {
    const { stream, name, type, size } = input as Partial<FileSource>;
    if (typeof stream === 'function') {
      const open = (): AsyncIterable<Uint8Array> => chunks((input as FileSource).stream());
      const blob = isBlob(input) ? input : undefined;
      return { blob, name: name || undefined, type: type || undefined, size, once: false, open };
    }
    if (Symbol.asyncIterator in input) {
      return { ...none, size: undefined, once: true, open: () => chunks(input as AsyncIterable<Uint8Array>) };
    }
  }
  throw refuse(
    'file',
    `cannot be uploaded: it is ${input === null ? 'null' : typeof input === 'object' ? 'some object' : `a ${typeof input}`}`,
    'Pass a Blob, a File, bytes or a stream; for a path, fs.openAsBlob() or fromPath() of @linktor/ai/node.',
  );
}

const isStream = (value: unknown): value is ReadableStream<Uint8Array> =>
  typeof (value as ReadableStream | null)?.getReader === 'function';

const isBlob = (value: object): value is Blob =>
  /^(?:Blob|File)$/.test(Object.prototype.toString.call(value).slice(8, -1));

const toBytes = (value: unknown): Uint8Array | undefined => {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
    ? new Uint8Array(value as ArrayBuffer)
    : undefined;
};

async function* steps(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += STEP) yield bytes.subarray(at, at + STEP);
}

/** The chunks of a stream of either kind, each a piece of bytes. Leaving it early cancels the stream. */
async function* chunks(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of isStream(stream) ? read(stream) : stream) {
    const bytes = toBytes(chunk);
    if (!bytes) throw new TypeError(`the file's stream gave ${typeof chunk} instead of bytes`);
    if (bytes.length > 0) yield* steps(bytes);
  }
}

/** Not every platform can iterate over its streams. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!ended) reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}
