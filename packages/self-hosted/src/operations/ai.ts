import type { ChatMessage, TokenUsage } from '@linktor/core-gen/linktor';
import { type Completion, type CompletionInput, createCompletion } from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { refuse, refuseValue } from '../errors.ts';
import { given } from '../names.ts';
import { modelOf } from '../shapes/ai-provider.ts';
import type { Table } from '../table.ts';

const NO_AGENTS = 'it has no agents beside its bots';
const NO_EMBEDDINGS = 'it gives no embeddings';

interface Asked {
  messages: readonly ChatMessage[];
  model?: string;
  maxTokens?: number;
  temperature?: number;
}

const complete = async (call: Call, asked: Asked): Promise<Completion> => {
  const { messages, model, maxTokens, temperature } = asked;
  for (const message of messages) {
    refuse(message, ['name', 'toolCallId', 'toolCalls'], 'it knows no tools.');
  }
  // It takes 0 for its own default: 0.7, and 1024.
  refuseValue(temperature === 0, 'temperature', 'cannot be 0: this server takes it for its default');
  refuseValue(maxTokens === 0, 'maxTokens', 'cannot be 0: this server takes it for its default');
  const body: CompletionInput = {
    ...(await modelOf(call, model)),
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...given({ max_tokens: maxTokens, temperature }),
  };
  return call.object(createCompletion, { body });
};

const usageOf = ({ prompt_tokens, completion_tokens, tokens_used }: Completion): TokenUsage => ({
  promptTokens: prompt_tokens,
  completionTokens: completion_tokens,
  totalTokens: tokens_used,
});

const messageOf = ({ content }: Completion): ChatMessage => ({ role: 'assistant', content });

export const entries: Table<
  | 'listAgents'
  | 'createAgent'
  | 'getAgent'
  | 'updateAgent'
  | 'deleteAgent'
  | 'invokeAgent'
  | 'assignAgentKnowledgeBases'
  | 'removeAgentKnowledgeBases'
  | 'duplicateAgent'
  | 'createCompletion'
  | 'createChatCompletion'
  | 'createEmbeddings'
  | 'searchEmbeddings'
> = {
  listAgents: NO_AGENTS,
  createAgent: NO_AGENTS,
  getAgent: NO_AGENTS,
  updateAgent: NO_AGENTS,
  deleteAgent: NO_AGENTS,
  invokeAgent: NO_AGENTS,
  assignAgentKnowledgeBases: NO_AGENTS,
  removeAgentKnowledgeBases: NO_AGENTS,
  duplicateAgent: NO_AGENTS,

  /**
   * @partial No streams, no tools, no agents, knowledge bases and conversations; a `temperature` or `maxTokens` of 0 is refused. An
   * answer that takes longer than 15 seconds is lost. `id` is that of the request.
   */
  async createCompletion(call, { body }) {
    refuse(body.stream ? body : undefined, ['stream'], 'it streams nothing.');
    refuse(body, ['agentId', 'tools', 'knowledgeBaseIds', 'conversationId'], 'it knows only messages.');
    const answer = await complete(call, body);
    const { model, finish_reason: finishReason } = answer;
    return { id: call.last?.requestId ?? '', model, message: messageOf(answer), usage: usageOf(answer), finishReason };
  },

  /** @partial As `createCompletion`; `stopSequences` are refused. */
  async createChatCompletion(call, { body }) {
    refuse(body, ['stopSequences'], 'it has none.');
    const answer = await complete(call, body);
    return { message: messageOf(answer), model: answer.model, usage: usageOf(answer) };
  },

  createEmbeddings: NO_EMBEDDINGS,
  searchEmbeddings: NO_EMBEDDINGS,
};
