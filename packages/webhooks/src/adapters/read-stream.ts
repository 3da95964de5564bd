import { cutOff, join, tooLarge } from '../endpoint/read-request.ts';

/** What is needed of a stream of Node's that carries a body. */
export interface BodyStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  pause(): unknown;
}

/** A function that reads a body up to a limit, until the signal is aborted. */
export const readStream =
  (stream: BodyStream, headers: Readonly<Record<string, unknown>>) =>
  (maxBytes: number, signal: AbortSignal): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      let settled = false;
      const settle = (error?: unknown): void => {
        if (settled) return;
        settled = true;
        stream.off('data', onData);
        if (error === undefined) resolve(join(chunks, size));
        else {
          stream.pause();
          reject(cutOff(error));
        }
      };
      const onData = (chunk: Uint8Array): void => {
        size += chunk.length;
        if (size > maxBytes) settle(tooLarge());
        else chunks.push(chunk);
      };
      // Also when nothing is read: an error nobody listens to would end the process.
      stream.on('error', settle);
      if (Number(headers['content-length']) > maxBytes) {
        settle(tooLarge());
        return;
      }
      signal.addEventListener('abort', () => settle(signal.reason));
      stream.on('data', onData);
      stream.on('end', () => settle());
      stream.on('close', () => settle(new Error('the connection was closed')));
    });
