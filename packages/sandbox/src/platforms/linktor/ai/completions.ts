import type {
  ChatCompletionRequest,
  ChatCompletionResponse,
  CompletionChunk,
  CompletionRequest,
  CompletionResponse,
} from '@linktor/core-gen/linktor';
import type { Context, Handlers } from '../../../engine/context.ts';
import { lastWords, type ModelRequest } from '../../../engine/model/model.ts';
import { must } from '../documents.ts';
import { briefing } from './agents.ts';
import { answered, usageOf } from './answered.ts';
import { eventStream } from './event-stream.ts';

/** The model where none is named. */
const MODEL = 'sandbox';

/** What the model is asked: the agent's own words and figures first, where an agent is named. */
function requestOf(
  context: Context,
  { agentId, knowledgeBaseIds, messages, ...input }: CompletionRequest,
): ModelRequest & { model: string } {
  const agent = agentId === undefined ? undefined : must(context, 'agents', agentId);
  const known = knowledgeBaseIds ?? agent?.knowledgeBaseIds;
  const brief = { ...(agent && { systemPrompt: agent.systemPrompt }), ...(known && { knowledgeBaseIds: known }) };
  return {
    messages: [...briefing(context, brief as Parameters<typeof briefing>[1], lastWords({ messages })), ...messages],
    model: input.model ?? agent?.model ?? MODEL,
    temperature: input.temperature ?? agent?.temperature,
    maxTokens: input.maxTokens ?? agent?.maxTokens,
  };
}

export const completions: Handlers = {
  async createCompletion(context) {
    const input = context.body as CompletionRequest;
    const request = requestOf(context, input);
    const id = context.ids.next('cmpl_');
    const answer = await answered(context.model, request);
    const finishReason = (): 'stop' | 'length' => (answer.cut() ? 'length' : 'stop');
    if (input.stream === true) {
      const chunk = (content: string, first: boolean): CompletionChunk[] => [
        { id, delta: first ? { role: 'assistant', content } : { content } },
      ];
      return eventStream(answer, chunk, () => [{ id, delta: {}, finishReason: finishReason() }]);
    }
    const content = await answer.whole();
    const message = { role: 'assistant', content };
    const body: CompletionResponse = {
      ...{ id, model: request.model, message },
      ...{ usage: usageOf(request.messages, content), finishReason: finishReason() },
    };
    return { body };
  },

  async createChatCompletion(context) {
    const {
      messages,
      model = MODEL,
      temperature,
      maxTokens,
      stopSequences = [],
    } = context.body as ChatCompletionRequest;
    const answer = await answered(context.model, { messages, model, temperature, maxTokens });
    const whole = await answer.whole();
    const ends = stopSequences.map((stop) => whole.indexOf(stop)).filter((at) => at >= 0);
    const content = whole.slice(0, Math.min(whole.length, ...ends));
    const body: ChatCompletionResponse = {
      message: { role: 'assistant', content },
      model,
      usage: usageOf(messages, content),
    };
    return { body };
  },
};
