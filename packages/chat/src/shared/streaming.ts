import type { StreamChunk } from 'chat';

/** How a stream becomes messages that cannot be edited: `whole` waits for its end, `paragraphs` sends each as it is complete. */
export type Streaming = 'whole' | 'paragraphs';

/**
 * The texts to send for a stream. It ends where the stream ends or the signal is aborted, and what has come until then is not lost.
 * A paragraph ends at an empty line outside a code block, and short ones wait for the next, so that a list is not ten messages.
 */
export async function* textsOf(
  stream: AsyncIterable<string | StreamChunk>,
  streaming: Streaming,
  signal?: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  let pending = '';
  for await (const chunk of stream) {
    if (typeof chunk === 'string') pending += chunk;
    else if (chunk.type === 'markdown_text') pending += chunk.text;
    if (signal?.aborted) break;
    if (streaming === 'whole') continue;
    const end = lastBreak(pending);
    if (end < SHORT) continue;
    yield pending.slice(0, end).trim();
    pending = pending.slice(end).trimStart();
  }
  if (pending.trim() !== '') yield pending.trim();
}

const SHORT = 80;

const lastBreak = (text: string): number => {
  let end = text.lastIndexOf('\n\n');
  // Inside a code block there are empty lines too: an odd number of fences before it.
  while (end >= 0 && (text.slice(0, end).match(/^```/gm)?.length ?? 0) % 2 === 1)
    end = text.lastIndexOf('\n\n', end - 1);
  return end;
};
