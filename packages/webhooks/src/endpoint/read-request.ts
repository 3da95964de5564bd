import { WebhookVerificationError } from '../signature/error.ts';
import { failure } from '../signature/verdict.ts';

/** A function that reads the body of a `Request` up to a limit. What has been read before is refused as parsed. */
export const readRequest =
  (request: Request) =>
  async (maxBytes: number, signal: AbortSignal): Promise<unknown> => {
    // Handed on as what it is: no raw body.
    if (request.bodyUsed) return undefined;
    if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
    if (!request.body) return new Uint8Array();
    const reader = request.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    const stop = (): void => void reader.cancel().catch(() => {});
    signal.addEventListener('abort', stop);
    const chunks: Uint8Array[] = [];
    let size = 0;
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        size += read.value.length;
        if (size > maxBytes) throw tooLarge();
        chunks.push(read.value);
      }
      if (signal.aborted) throw signal.reason;
    } catch (error) {
      stop();
      throw cutOff(error);
    } finally {
      signal.removeEventListener('abort', stop);
    }
    return join(chunks, size);
  };

/** The error for a body over the limit. */
export const tooLarge = (): WebhookVerificationError => new WebhookVerificationError(failure('PAYLOAD_TOO_LARGE'));

/** The error for a body that ended early; one that is typed already stays. */
export const cutOff = (cause: unknown): WebhookVerificationError =>
  cause instanceof WebhookVerificationError ? cause : new WebhookVerificationError(failure('BODY_UNREADABLE'), cause);

/** The bytes of all chunks. */
export function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
