import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4FinishReason,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
  LanguageModelV4Usage,
  SharedV4Warning,
} from '@ai-sdk/provider';
import { SerializationError, type StreamPromise } from '@linktor/core';
import type { ChatMessage, CompletionChunk, TokenUsage, ToolCall } from '@linktor/core-gen/linktor';
import { requestOptions, toCompletion } from './ai-sdk-call.ts';
import type { Chunk } from './completion-stream.ts';
import type { Completions } from './completions.ts';
import { messageOf } from './messages.ts';
import { flawOf, ToolCallCollector } from './tool-calls.ts';

/** A Linktor model as the AI SDK sees it. */
export class LinktorLanguageModel implements LanguageModelV4 {
  readonly specificationVersion = 'v4' as const;
  readonly provider: string = 'linktor';
  readonly modelId: string;
  readonly supportedUrls: Record<string, RegExp[]> = {};
  readonly #completions: Completions;

  constructor(modelId: string, completions: Completions) {
    this.modelId = modelId;
    this.#completions = completions;
  }

  async doGenerate(options: LanguageModelV4CallOptions): Promise<LanguageModelV4GenerateResult> {
    const { request, warnings } = toCompletion(this.modelId, options);
    const { data, response } = await this.#completions.create(request, requestOptions(options)).withResponse();
    const { content: text, toolCalls } = messageOf(data);
    const content: LanguageModelV4Content[] = text ? [{ type: 'text', text }] : [];
    content.push(...(toolCalls ?? []).map(sound).map(toolCallPart));
    return {
      content,
      finishReason: finishReason(data.finishReason),
      usage: usageOf(data.usage),
      request: { body: request },
      response: { id: data.id, modelId: data.model, headers: Object.fromEntries(response.headers), body: data },
      warnings,
    };
  }

  async doStream(options: LanguageModelV4CallOptions): Promise<LanguageModelV4StreamResult> {
    const { request, warnings } = toCompletion(this.modelId, options);
    const { data: stream, response } = await this.#completions.stream(request, requestOptions(options)).withResponse();
    const raw = options.includeRawChunks === true;
    return {
      stream: toStream(parts(stream, { modelId: this.modelId, warnings, raw }), () => stream.abort()),
      request: { body: { ...request, stream: true } },
      response: { headers: Object.fromEntries(response.headers) },
    };
  }
}

const TEXT = 'text-0';

/** The SDK's parts of a stream. What goes wrong is a part too, and the reason it finishes with. */
async function* parts(
  stream: Awaited<StreamPromise<CompletionChunk, ChatMessage>>,
  { modelId, warnings, raw }: { modelId: string; warnings: SharedV4Warning[]; raw: boolean },
): AsyncGenerator<LanguageModelV4StreamPart, void, undefined> {
  yield { type: 'stream-start', warnings };
  const calls = new ToolCallCollector();
  let begun = false;
  let text = false;
  let reason: string | undefined;
  let usage: TokenUsage | undefined;
  let whole: ToolCall[] = [];
  let failed = false;
  try {
    for await (const chunk of stream) {
      if (raw) yield { type: 'raw', rawValue: chunk };
      if (!begun) yield { type: 'response-metadata', id: chunk.id, modelId };
      begun = true;
      const { content, toolCalls } = chunk.delta;
      usage = (chunk as Chunk).usage ?? usage;
      if (content) {
        if (!text) yield { type: 'text-start', id: TEXT };
        text = true;
        yield { type: 'text-delta', id: TEXT, delta: content };
      }
      if (toolCalls) calls.add(toolCalls);
      reason = chunk.finishReason ?? reason;
    }
    // Only now: half a call is no call.
    whole = calls.result().map(sound);
  } catch (error) {
    failed = true;
    yield { type: 'error', error };
  }
  if (text) yield { type: 'text-end', id: TEXT };
  for (const call of whole) yield* toolCallParts(call);
  yield { type: 'finish', usage: usageOf(usage), finishReason: failed ? FAILED : finishReason(reason) };
}

const FAILED: LanguageModelV4FinishReason = { unified: 'error', raw: undefined };

/** The call, if it can be run: what the SDK makes of others differs from version to version. */
const sound = (call: ToolCall): ToolCall => {
  const flaw = flawOf(call);
  if (flaw !== undefined) throw new SerializationError(flaw, { code: 'INVALID_TOOL_CALL' });
  return call;
};

const toolCallPart = (call: ToolCall): Extract<LanguageModelV4Content, { type: 'tool-call' }> => ({
  type: 'tool-call',
  toolCallId: call.id,
  toolName: call.function.name,
  input: call.function.arguments ?? '',
});

function* toolCallParts(call: ToolCall): Generator<LanguageModelV4StreamPart, void, undefined> {
  const { id } = call;
  yield { type: 'tool-input-start', id, toolName: call.function.name };
  yield { type: 'tool-input-delta', id, delta: call.function.arguments };
  yield { type: 'tool-input-end', id };
  yield toolCallPart(call);
}

const finishReason = (raw: string | undefined): LanguageModelV4FinishReason => ({
  unified: raw === 'stop' || raw === 'length' ? raw : raw === 'tool_calls' ? 'tool-calls' : 'other',
  raw,
});

const usageOf = (usage: TokenUsage | undefined): LanguageModelV4Usage => ({
  inputTokens: { total: usage?.promptTokens, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: usage?.completionTokens, text: undefined, reasoning: undefined },
});

const toStream = (
  source: AsyncGenerator<LanguageModelV4StreamPart, void, undefined>,
  abort: () => void,
): ReadableStream<LanguageModelV4StreamPart> =>
  new ReadableStream<LanguageModelV4StreamPart>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        // First, since a part that is being waited for would be waited for.
        abort();
        await source.return();
      },
    },
    { highWaterMark: 0 },
  );
