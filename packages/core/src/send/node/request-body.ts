import type { ClientRequest } from 'node:http';
import { turn } from './turn.ts';

/** A body in a form that can be written: as a whole, or read piece by piece. */
export interface WritableBody {
  readonly whole: string | Uint8Array | undefined;
  readonly stream: ReadableStream<Uint8Array> | undefined;
  /** Bytes, where that is known. */
  readonly length: number | undefined;
  /** What the body says of itself, for a request whose headers do not. */
  readonly type: string | undefined;
}

const NONE: WritableBody = { whole: undefined, stream: undefined, length: undefined, type: undefined };

/** Everything `fetch` takes for a body. */
export const writable = (body: RequestInit['body']): WritableBody => {
  if (body === undefined || body === null) return NONE;
  if (typeof body === 'string') return text(body, 'text/plain;charset=UTF-8');
  if (ArrayBuffer.isView(body)) return bytes(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  switch (Object.prototype.toString.call(body).slice(8, -1)) {
    case 'ReadableStream':
      return { ...NONE, stream: body as ReadableStream<Uint8Array> };
    case 'FormData':
      return form(body as FormData);
    case 'Blob':
    case 'File':
      return blob(body as Blob, (body as Blob).type || undefined);
    case 'ArrayBuffer':
    case 'SharedArrayBuffer':
      return bytes(new Uint8Array(body as ArrayBuffer));
    case 'URLSearchParams':
      return text(String(body), 'application/x-www-form-urlencoded;charset=UTF-8');
    default:
      return text(String(body), 'text/plain;charset=UTF-8');
  }
};

const text = (whole: string, type: string): WritableBody => ({
  ...NONE,
  whole,
  length: Buffer.byteLength(whole),
  type,
});

const bytes = (whole: Uint8Array): WritableBody => ({ ...NONE, whole, length: whole.byteLength });

const blob = (body: Blob, type: string | undefined): WritableBody => ({
  ...NONE,
  stream: body.stream() as ReadableStream<Uint8Array>,
  length: body.size,
  type,
});

/** As the HTML standard writes a form: a `Blob` of its parts, so that files are read while they are sent. */
const form = (data: FormData): WritableBody => {
  const boundary = `----linktor-${crypto.randomUUID()}`;
  const parts: (string | Blob)[] = [];
  for (const [name, value] of data) {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(lines(name))}"`;
    if (typeof value === 'string') parts.push(`${head}\r\n\r\n${lines(value)}\r\n`);
    else {
      const type = value.type || 'application/octet-stream';
      parts.push(`${head}; filename="${quoted(value.name)}"\r\ncontent-type: ${type}\r\n\r\n`, value, '\r\n');
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return blob(new Blob(parts), `multipart/form-data; boundary=${boundary}`);
};

const lines = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

const quoted = (name: string): string => name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');

/** Bytes after which others have their turn: a source that always has more at hand, and a network that takes it, never wait. */
const TURN = 262_144;

/** Sends a body as fast as the network takes it. When the request ends early, so does the reading. */
export const write = async (stream: ReadableStream<Uint8Array>, request: ClientRequest): Promise<void> => {
  const reader = stream.getReader();
  const left = new Promise<void>((resolve) => void request.once('close', resolve));
  let unheard = 0;
  try {
    for (;;) {
      const read = await Promise.race([reader.read(), left]);
      if (!read || request.destroyed) break;
      if (read.done) {
        request.end();
        return;
      }
      if (!(read.value instanceof Uint8Array)) throw new TypeError('a body must be a stream of bytes');
      unheard += read.value.length;
      const taken = request.write(read.value);
      if (taken && unheard < TURN) continue;
      unheard = 0;
      await (taken ? turn() : Promise.race([drained(request), left]));
    }
    reader.cancel().catch(() => {});
  } catch (error) {
    reader.cancel(error).catch(() => {});
    request.destroy(error as Error);
  }
};

const drained = (request: ClientRequest): Promise<void> =>
  new Promise((resolve) => void request.once('drain', resolve));
