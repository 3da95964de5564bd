import {
  type ApiPromise,
  type ClientOptions,
  type RequestOptions,
  Resource,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  type ChatCompletionRequest,
  type ChatCompletionResponse,
  type CompletionRequest,
  type CompletionResponse,
  createChatCompletion,
  createCompletion,
  surface,
} from '@linktor/core-gen/linktor';
import { checkCompletion, checkMessages, checkSettings, messageOf } from './messages.ts';

/** What a model is asked. `stream` is not among it: `create()` and `stream()` are two methods. */
export type CompletionParams = Omit<CompletionRequest, 'stream'>;

/** The settings of a completion that is asked by a single prompt. */
export type PromptSettings = Omit<CompletionParams, 'messages'>;

/** Answers of a model in one piece. `Completions` can stream, too; this is for bundles in which every byte counts. */
export class PlainCompletions extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lets a model answer a conversation.
   *
   * API: `POST /ai/completions`
   *
   * @throws ValidationError naming the field when a message or setting cannot be sent; nothing is sent then.
   */
  create(request: CompletionParams, options?: RequestOptions): ApiPromise<CompletionResponse> {
    return validated(
      () => checkCompletion(request),
      () => this.transport.request(createCompletion, { body: request }, options),
    );
  }

  /**
   * Asks one question and gives the text of the answer.
   *
   * API: `POST /ai/completions`
   *
   * @throws ValidationError when the prompt is empty.
   */
  async complete(prompt: string, settings: PromptSettings = {}, options?: RequestOptions): Promise<string> {
    requireText(prompt, 'prompt');
    return messageOf(await this.create(asked(prompt, settings), options)).content;
  }

  /**
   * The chat variant of completions, known to the vendor's .NET and PHP SDKs only: some deployments may lack it. Prefer
   * `create`.
   *
   * API: `POST /ai/completions/chat`
   */
  chat(request: ChatCompletionRequest, options?: RequestOptions): ApiPromise<ChatCompletionResponse> {
    return validated(
      () => {
        checkMessages(request?.messages);
        checkSettings(request);
      },
      () => this.transport.request(createChatCompletion, { body: request }, options),
    );
  }
}

/** A prompt as a conversation of one message. */
export const asked = (prompt: string, settings: PromptSettings): CompletionParams => ({
  ...settings,
  messages: [{ role: 'user', content: prompt }],
});
