import type {
  Agent,
  CreateAgentInput,
  InvokeAgentInput,
  InvokeAgentResponse,
  KnowledgeBaseIdsInput,
  UpdateAgentInput,
} from '@linktor/core-gen/linktor';
import type { Context, Handlers } from '../../../engine/context.ts';
import type { ModelRequest } from '../../../engine/model/model.ts';
import { kept, mustAll, present } from '../documents.ts';
import { search } from '../knowledge/search.ts';
import { added, changed, copied, including, listed, named, without } from '../resources.ts';
import { answered, usageOf } from './answered.ts';
import { eventStream } from './event-stream.ts';

const agentOf = (context: Context): Agent => named(context, 'agents');

/** What an agent says to the model before anybody else does: its prompt, and what its knowledge bases know. */
export function briefing(
  context: Context,
  agent: Pick<Agent, 'systemPrompt' | 'knowledgeBaseIds'>,
  words: string,
): { role: string; content: string }[] {
  const known = (agent.knowledgeBaseIds ?? []).flatMap((id) => search(context, id, words, 3));
  return [
    ...(agent.systemPrompt === undefined ? [] : [{ role: 'system', content: agent.systemPrompt }]),
    ...known.map(({ content }) => ({ role: 'system', content })),
  ];
}

/** What was said before in a conversation: with a customer, or with agents only. */
function history(context: Context, conversationId: string): { role: string; content: string }[] {
  const said = kept(context, 'messages').by('conversationId', conversationId);
  const withCustomer = said.map(({ direction, content }) => ({
    role: direction === 'inbound' ? 'user' : 'assistant',
    content: content.text ?? '',
  }));
  return [...withCustomer, ...(kept(context, 'turns').get(conversationId)?.said ?? [])];
}

export const agents: Handlers = {
  listAgents: (context) => listed(context, 'agents'),

  createAgent(context) {
    const input = context.body as CreateAgentInput;
    mustAll(context, 'knowledge-bases', input.knowledgeBaseIds, 'knowledgeBaseIds');
    const members = { temperature: 0.7, maxTokens: 1024, ...present(input), status: 'draft' };
    return { status: 201, body: added(context, 'agents', 'agent_', members) };
  },

  getAgent: (context) => ({ body: agentOf(context) }),

  updateAgent(context) {
    const input = context.body as UpdateAgentInput;
    mustAll(context, 'knowledge-bases', input.knowledgeBaseIds, 'knowledgeBaseIds');
    return { body: changed(context, 'agents', agentOf(context), present(input)) };
  },

  deleteAgent(context) {
    kept(context, 'agents').delete(agentOf(context).id);
    return { status: 204 };
  },

  assignAgentKnowledgeBases(context) {
    const agent = agentOf(context);
    const { knowledgeBaseIds } = context.body as KnowledgeBaseIdsInput;
    mustAll(context, 'knowledge-bases', knowledgeBaseIds, 'knowledgeBaseIds');
    return {
      body: changed(context, 'agents', agent, {
        knowledgeBaseIds: including(agent.knowledgeBaseIds, knowledgeBaseIds),
      }),
    };
  },

  removeAgentKnowledgeBases(context) {
    const agent = agentOf(context);
    const { knowledgeBaseIds } = context.body as KnowledgeBaseIdsInput;
    return {
      body: changed(context, 'agents', agent, { knowledgeBaseIds: without(agent.knowledgeBaseIds, knowledgeBaseIds) }),
    };
  },

  duplicateAgent: (context) => ({ status: 201, body: copied(context, 'agents', 'agent_', { status: 'draft' }) }),

  /** The conversation goes on where it was left: its id comes back, and is new where none was given. */
  async invokeAgent(context) {
    const agent = agentOf(context);
    const { message, conversationId = context.ids.next('conv_'), stream } = context.body as InvokeAgentInput;
    const user = { role: 'user', content: message };
    const before = history(context, conversationId);
    const messages = [...briefing(context, agent, message), ...before, user];
    const request: ModelRequest = {
      messages,
      ...{ model: agent.model, temperature: agent.temperature, maxTokens: agent.maxTokens },
    };
    const answer = await answered(context.model, request);
    const remember = (text: string): void => {
      const said = kept(context, 'turns').get(conversationId)?.said ?? [];
      kept(context, 'turns').put(conversationId, { said: [...said, user, { role: 'assistant', content: text }] });
    };
    if (stream === true)
      return eventStream(
        answer,
        (delta) => [{ delta }],
        () => [],
        remember,
      );
    const response = await answer.whole();
    remember(response);
    const body: InvokeAgentResponse = { response, conversationId, usage: usageOf(messages, response) };
    return { body };
  },
};
