import type { Answer } from '../send/sender.ts';

/**
 * A body as text; `null` for one of more than `limit` bytes, which is not read to its end. What is counted is what comes out of
 * decompression: a few kilobytes of it can become gigabytes.
 */
export async function readText(response: Answer, limit: number): Promise<string | null> {
  const { body } = response;
  // Not every stand-in for a Response has a body that can be read piece by piece, and a `text` of somebody's own is to be
  // asked: it says what the body means. A sender of our own looks at the limit itself.
  if (
    typeof body?.getReader !== 'function' ||
    Object.hasOwn(response, 'text') ||
    !Object.hasOwn(Object.getPrototypeOf(response), 'body')
  ) {
    const text = await response.text(limit);
    return text && text.length > limit ? null : text;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Gives the connection back without reading the body. */
export const discardBody = (response: Answer): void => {
  // Not every stand-in for a Response has a body that can be cancelled.
  response.body?.cancel?.()?.catch?.(() => {});
};
