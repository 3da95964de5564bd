import type { EmbeddingModelV4, EmbeddingModelV4CallOptions, EmbeddingModelV4Result } from '@ai-sdk/provider';
import { requestOptions } from './ai-sdk-call.ts';
import { type Embeddings, vectorsOf } from './embeddings.ts';

/** A Linktor embedding model as the AI SDK sees it. */
export class LinktorEmbeddingModel implements EmbeddingModelV4 {
  readonly specificationVersion = 'v4' as const;
  readonly provider: string = 'linktor';
  readonly modelId: string;
  /** The platform documents no limit; this is what `embedBatch` sends at a time. */
  readonly maxEmbeddingsPerCall: number = 100;
  readonly supportsParallelCalls: boolean = true;
  readonly #embeddings: Embeddings;

  constructor(modelId: string, embeddings: Embeddings) {
    this.modelId = modelId;
    this.#embeddings = embeddings;
  }

  async doEmbed(options: EmbeddingModelV4CallOptions): Promise<EmbeddingModelV4Result> {
    const { values, dimensions } = options;
    const call = this.#embeddings.create({ input: values, model: this.modelId }, requestOptions(options));
    const { data, response } = await call.withResponse();
    return {
      embeddings: vectorsOf(data, values.length),
      ...(data.usage ? { usage: { tokens: data.usage.totalTokens } } : {}),
      response: { headers: Object.fromEntries(response.headers), body: data },
      warnings: dimensions === undefined ? [] : [{ type: 'unsupported', feature: 'dimensions' }],
    };
  }
}
