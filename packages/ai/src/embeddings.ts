import {
  type ApiPromise,
  type ClientOptions,
  type RequestOptions,
  Resource,
  requireItems,
  requireText,
  SerializationError,
  type Transport,
  validated,
} from '@linktor/core';
import {
  createEmbeddings,
  type Embedding,
  type EmbeddingRequest,
  type EmbeddingResponse,
  type EmbeddingSearchInput,
  type EmbeddingSearchResponse,
  searchEmbeddings,
  surface,
} from '@linktor/core-gen/linktor';
import { knownFields, positiveInteger } from './check.ts';

/** How texts are embedded. A plain string stands for the model. */
export interface EmbedSettings {
  model?: string | undefined;
}

export interface EmbedBatchSettings extends EmbedSettings {
  /** Texts per request. The platform documents no limit of its own. Default: 100. */
  batchSize?: number | undefined;
}

const BATCH_SIZE = 100;

/** Vectors of texts. */
export class Embeddings extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Embeds one text or several. The entries come as the server sends them: sort by `index`, or use `embedBatch`.
   *
   * API: `POST /ai/embeddings`
   *
   * @throws ValidationError naming the text that is empty or no text.
   */
  create(request: EmbeddingRequest, options?: RequestOptions): ApiPromise<EmbeddingResponse> {
    return validated(
      () => {
        const input = request?.input;
        if (Array.isArray(input)) checkTexts(input, 'input');
        else requireText(input, 'input');
        knownFields(request, ['input', 'model'], 'an embedding request');
      },
      () => this.transport.request(createEmbeddings, { body: request }, options),
    );
  }

  /**
   * The vector of one text.
   *
   * API: `POST /ai/embeddings`
   */
  async embed(text: string, settings?: string | EmbedSettings, options?: RequestOptions): Promise<number[]> {
    requireText(text, 'text');
    const [vector] = vectorsOf(await this.create({ input: text, ...modelOf(settings) }, options), 1);
    return vector as number[];
  }

  /**
   * The vectors of many texts, in the order of the texts, in as many requests as `batchSize` makes necessary, one after
   * the other.
   *
   * API: `POST /ai/embeddings`
   *
   * @throws SerializationError when the server leaves a text out: vectors never shift to another text.
   */
  async embedBatch(
    texts: readonly string[],
    settings?: string | EmbedBatchSettings,
    options?: RequestOptions,
  ): Promise<number[][]> {
    const batchSize = (typeof settings === 'object' ? settings?.batchSize : undefined) ?? BATCH_SIZE;
    positiveInteger(batchSize, 'batchSize');
    if (texts?.length === 0) return [];
    checkTexts(texts, 'texts');
    // Its own copy: the caller may change the list while the batches go out.
    const all = [...texts];
    const vectors: number[][] = [];
    for (let at = 0; at < all.length; at += batchSize) {
      const input = all.slice(at, at + batchSize);
      vectors.push(...vectorsOf(await this.create({ input, ...modelOf(settings) }, options), input.length));
    }
    return vectors;
  }

  /**
   * Finds stored texts that are close in meaning. Known to the vendor's .NET and PHP SDKs only: some deployments may lack
   * it. `KnowledgeBases.query` is the common way.
   *
   * API: `POST /ai/embeddings/search`
   *
   * @throws ValidationError naming the field when `query` is empty or `topK` is not at least 1.
   */
  search(input: EmbeddingSearchInput, options?: RequestOptions): ApiPromise<EmbeddingSearchResponse> {
    return validated(
      () => {
        requireText(input?.query, 'query');
        positiveInteger(input.topK, 'topK');
      },
      () => this.transport.request(searchEmbeddings, { body: input }, options),
    );
  }
}

const modelOf = (settings: string | EmbedSettings | undefined): { model?: string } => {
  const model = typeof settings === 'string' ? settings : settings?.model;
  return model === undefined ? {} : { model };
};

const checkTexts = (texts: readonly unknown[], parameter: string): void => {
  requireItems(texts, parameter);
  for (const [index, text] of texts.entries()) requireText(text, `${parameter}[${index}]`);
};

/** The vectors by their index: each text must have exactly one. Vectors of texts nobody asked for are left out. */
export const vectorsOf = ({ data }: EmbeddingResponse, count: number): number[][] => {
  const vectors = new Map<unknown, number[]>();
  let twice = false;
  const entries: readonly (Partial<Embedding> | null)[] = Array.isArray(data) ? data : [];
  for (const entry of entries) {
    const { index, embedding } = entry ?? {};
    if (!Array.isArray(embedding) || !embedding.every(Number.isFinite)) continue;
    twice ||= vectors.has(index);
    vectors.set(index, embedding);
  }
  return Array.from({ length: count }, (_, index) => {
    const vector = vectors.get(index);
    if (vector && !twice) return vector;
    throw new SerializationError(`asked for ${count} vectors, got ${vectors.size}${twice ? ', one twice' : ''}`, {
      code: 'VECTORS_MISSING',
      details: { asked: count, index },
    });
  });
};
