import type { EmbeddingModelV4, LanguageModelV4, ProviderV4 } from '@ai-sdk/provider';
import { type ClientOptions, ConfigurationError, createTransport, isTransport, type Transport } from '@linktor/core';
import { surface } from '@linktor/core-gen/linktor';
import { LinktorEmbeddingModel } from './ai-sdk-embedding-model.ts';
import { LinktorLanguageModel } from './ai-sdk-language-model.ts';
import { Completions } from './completions.ts';
import { Embeddings } from './embeddings.ts';

/** Linktor's models for the Vercel AI SDK: call it with the id of a model, or pass it where a provider is wanted. */
export interface LinktorProvider extends ProviderV4 {
  (modelId: string): LanguageModelV4;
  languageModel(modelId: string): LanguageModelV4;
  embeddingModel(modelId: string): EmbeddingModelV4;
}

/**
 * A provider for the Vercel AI SDK (`ai` 7).
 *
 * ```ts
 * const linktor = createLinktor({ apiKey: process.env.LINKTOR_API_KEY });
 * const { text } = await generateText({ model: linktor('gpt-4o-mini'), prompt: 'Hello' });
 * ```
 *
 * `providerOptions: { linktor: { agentId, knowledgeBaseIds, conversationId } }` reaches the platform as it is. What the
 * platform does not know (`topP`, `seed`, `stopSequences` …) is answered by a warning of the SDK.
 *
 * @param options Client options, or the transport of another client to share. Retries are those of this client; set the
 * SDK's own `maxRetries` to 0 or leave it: it does not repeat what fails here.
 * @throws ConfigurationError when an option is missing, misspelt or malformed.
 */
export function createLinktor(options: ClientOptions | Transport = {}): LinktorProvider {
  const transport = isTransport(options) ? options : createTransport(surface, options);
  const languageModel = (modelId: string): LanguageModelV4 =>
    new LinktorLanguageModel(modelId, new Completions(transport));
  const embeddingModel = (modelId: string): EmbeddingModelV4 =>
    new LinktorEmbeddingModel(modelId, new Embeddings(transport));
  const imageModel = (modelId: string): never => {
    throw new ConfigurationError(`Linktor has no image models ("${modelId}")`);
  };
  return Object.assign((modelId: string) => languageModel(modelId), {
    specificationVersion: 'v4' as const,
    languageModel,
    embeddingModel,
    imageModel,
  });
}
