import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { headerOf } from './headers.ts';

/** As lenient as `fetch` is: what has arrived is handed on, and servers that forget the end of the data are forgiven. */
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;
const flush = { flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH };
const brotli = { flush: BROTLI_OPERATION_FLUSH, finishFlush: BROTLI_OPERATION_FLUSH };

const DECODERS: Record<string, () => Transform> = {
  gzip: () => zlib.createGunzip(flush),
  deflate: () => zlib.createInflate(flush),
  br: () => zlib.createBrotliDecompress(brotli),
};
DECODERS['x-gzip'] = DECODERS['gzip'] as () => Transform;

// Since Node 22.15.
const { createZstdDecompress } = zlib as Partial<typeof zlib>;
if (createZstdDecompress) DECODERS['zstd'] = () => createZstdDecompress();

/** What is asked for when the caller does not say. */
// Stryker disable next-line StringLiteral: what is said without it is for a Node that lacks it
export const ACCEPTED: string = createZstdDecompress ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';

/** The body as it was before it was compressed. A coding nobody knows is left to the reader, as `fetch` does. */
export const decoded = (message: IncomingMessage): Readable => {
  const header = headerOf(message, 'content-encoding');
  if (header === undefined) return message;
  const decoders: Transform[] = [];
  for (const coding of header.toLowerCase().split(',').reverse()) {
    const name = coding.trim();
    // Its own only: a server may call its coding "constructor".
    const decoder = Object.hasOwn(DECODERS, name) && DECODERS[name];
    if (decoder) decoders.push(decoder());
    else if (name !== 'identity') return message;
  }
  // What breaks one of them ends them all; whoever reads the last one is told.
  return decoders.length === 0 ? message : (pipeline([message, ...decoders], () => {}) as unknown as Readable);
};
