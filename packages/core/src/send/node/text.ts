import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

/** Without the mark of byte order that may stand before it. */
const textOf = (bytes: Buffer): string => {
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
};

/** The body of a message that has arrived as a whole. */
export const wholeText = (message: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const bytes = message.read() as Buffer | null;
    // Not before its end: only then is the connection free for the call that may come next.
    message.on('end', () => resolve(bytes ? textOf(bytes) : ''));
    message.on('error', reject);
  });

/** The body as it comes; `null` for one of more than `limit` bytes, which is not read to its end. */
export const collectedText = (stream: Readable, message: IncomingMessage, limit: number): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        resolve(null);
        message.destroy();
      }
    });
    stream.on('end', () => resolve(textOf(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size))));
    stream.on('error', reject);
    // Neither of the others comes for one that has been destroyed already.
    stream.on('close', () => reject(Object.assign(new Error('the body broke off'), { code: 'ECONNRESET' })));
    if (stream.destroyed) stream.emit('close');
  });
