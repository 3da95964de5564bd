import {
  type ApiPromise,
  type ClientOptions,
  openStream,
  type RequestOptions,
  Resource,
  type StreamOptions,
  type StreamPromise,
  type Transport,
} from '@linktor/core';
import {
  type ChatCompletionRequest,
  type ChatCompletionResponse,
  type ChatMessage,
  type CompletionChunk,
  type CompletionRequest,
  type CompletionResponse,
  createChatCompletion,
  createCompletion,
  surface,
} from '@linktor/core-gen/linktor';
import { checked, checkedStream, requireText } from './check.ts';
import { chunks, completionText } from './completion-stream.ts';
import { checkCompletion, checkMessages, checkSettings, messageOf } from './messages.ts';

/** What a model is asked. `stream` is not among it: `create()` and `stream()` are two methods. */
export type CompletionParams = Omit<CompletionRequest, 'stream'>;

/** The settings of a completion that is asked by a single prompt. */
export type PromptSettings = Omit<CompletionParams, 'messages'>;

/** Answers of a model to a conversation. */
export class Completions extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport) {
    super(surface, options);
  }

  /**
   * Lets a model answer a conversation.
   * @throws ValidationError naming the field when a message or setting cannot be sent; nothing is sent then.
   * API: `POST /ai/completions`
   */
  create(request: CompletionParams, options?: RequestOptions): ApiPromise<CompletionResponse> {
    return checked(
      () => checkCompletion(request),
      () => this.transport.request(createCompletion, { body: request }, options),
    );
  }

  /**
   * As `create`, answered piece by piece: iterate the result, awaited or not. `finalMessage()` gives the whole message,
   * tool calls included.
   * @throws StreamTruncatedError when the stream ends without its end marker; StreamStalledError after `stallTimeout`
   * milliseconds of silence; StreamEventError when the server reports an error in mid-stream. Each has in `partial` what
   * arrived.
   * API: `POST /ai/completions` with `stream: true`
   */
  stream(request: CompletionParams, options?: StreamOptions): StreamPromise<CompletionChunk, ChatMessage> {
    return checkedStream(
      () => checkCompletion(request),
      () => openStream(this.transport, createCompletion, { body: { ...request, stream: true } }, chunks, options),
    );
  }

  /** The same as `stream`, under the name of the official SDK. API: `POST /ai/completions` with `stream: true` */
  createStream(request: CompletionParams, options?: StreamOptions): StreamPromise<CompletionChunk, ChatMessage> {
    return this.stream(request, options);
  }

  /**
   * Asks one question and gives the text of the answer.
   * @throws ValidationError when the prompt is empty.
   * API: `POST /ai/completions`
   */
  async complete(prompt: string, settings: PromptSettings = {}, options?: RequestOptions): Promise<string> {
    requireText(prompt, 'prompt');
    return messageOf(await this.create(asked(prompt, settings), options)).content;
  }

  /**
   * As `complete`, piece by piece: an async iterable of the pieces of the text; `finalMessage()` gives the whole text.
   * @throws As `stream`.
   * API: `POST /ai/completions` with `stream: true`
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

  /**
   * The chat variant of completions, known to the vendor's .NET and PHP SDKs only: some deployments may lack it. Prefer
   * `create`.
   * API: `POST /ai/completions/chat`
   */
  chat(request: ChatCompletionRequest, options?: RequestOptions): ApiPromise<ChatCompletionResponse> {
    return checked(
      () => {
        checkMessages(request?.messages);
        checkSettings(request);
      },
      () => this.transport.request(createChatCompletion, { body: request }, options),
    );
  }
}

const asked = (prompt: string, settings: PromptSettings): CompletionParams => ({
  ...settings,
  messages: [{ role: 'user', content: prompt }],
});
