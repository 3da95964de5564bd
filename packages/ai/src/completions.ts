import { openStream, requireText, type StreamOptions, type StreamPromise } from '@linktor/core';
import { type ChatMessage, type CompletionChunk, createCompletion } from '@linktor/core-gen/linktor';
import { checkedStream } from './check-stream.ts';
import { chunks, completionText } from './completion-stream.ts';
import { checkCompletion } from './messages.ts';
import { asked, type CompletionParams, PlainCompletions, type PromptSettings } from './plain-completions.ts';

/** Answers of a model to a conversation, in one piece or as a stream. */
export class Completions extends PlainCompletions {
  /**
   * As `create`, answered piece by piece: iterate the result, awaited or not. `finalMessage()` gives the whole message,
   * tool calls included.
   *
   * API: `POST /ai/completions` with `stream: true`
   *
   * @throws StreamTruncatedError when the stream ends without its end marker; StreamStalledError after `stallTimeout`
   * milliseconds of silence; StreamEventError when the server reports an error in mid-stream. Each has in `partial` what
   * arrived.
   */
  stream(request: CompletionParams, options?: StreamOptions): StreamPromise<CompletionChunk, ChatMessage> {
    return checkedStream(
      () => checkCompletion(request),
      () => openStream(this.transport, createCompletion, { body: { ...request, stream: true } }, chunks, options),
    );
  }

  /**
   * The same as `stream`, under the name of the official SDK.
   *
   * API: `POST /ai/completions` with `stream: true`
   */
  createStream(request: CompletionParams, options?: StreamOptions): StreamPromise<CompletionChunk, ChatMessage> {
    return this.stream(request, options);
  }

  /**
   * As `complete`, piece by piece: an async iterable of the pieces of the text; `finalMessage()` gives the whole text.
   *
   * API: `POST /ai/completions` with `stream: true`
   *
   * @throws As `stream`.
   */
  completeStream(
    prompt: string,
    settings: PromptSettings = {},
    options?: StreamOptions,
  ): StreamPromise<string, string> {
    const request = asked(prompt, settings);
    return checkedStream(
      () => {
        requireText(prompt, 'prompt');
        checkCompletion(request);
      },
      () =>
        openStream(this.transport, createCompletion, { body: { ...request, stream: true } }, completionText, options),
    );
  }
}
