import {
  type ApiPromise,
  byCursor,
  type ClientOptions,
  openStream,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  requireItems,
  requireObject,
  requireText,
  type StreamOptions,
  type StreamPromise,
  type Transport,
  validated,
} from '@linktor/core';
import {
  type Agent,
  type AgentPage,
  assignAgentKnowledgeBases,
  type CreateAgentInput,
  createAgent,
  deleteAgent,
  duplicateAgent,
  getAgent,
  type InvokeAgentInput,
  type InvokeAgentResponse,
  invokeAgent,
  type ListAgentsQuery,
  listAgents,
  removeAgentKnowledgeBases,
  surface,
  type UpdateAgentInput,
  updateAgent,
} from '@linktor/core-gen/linktor';
import { knownFields } from './check.ts';
import { checkedStream } from './check-stream.ts';
import { agentText } from './completion-stream.ts';
import { checkSettings } from './messages.ts';

/** What an agent is asked. */
export type InvokeParams = Omit<InvokeAgentInput, 'stream'>;

/** AI agents: a model with instructions, tools and knowledge of its own. */
export class Agents extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists agents: await it for one page, iterate it for all of them.
   *
   * API: `GET /ai/agents`
   */
  list(query: ListAgentsQuery = {}, options?: RequestOptions): PagePromise<Agent, AgentPage> {
    return paginate(this.transport, listAgents, { query }, byCursor<Agent, AgentPage>(), options);
  }

  /**
   * Gets one agent.
   *
   * API: `GET /ai/agents/{id}`
   */
  get(id: string, options?: RequestOptions): ApiPromise<Agent> {
    return this.transport.request(getAgent, { path: { id } }, options);
  }

  /**
   * Creates an agent.
   *
   * API: `POST /ai/agents`
   *
   * @throws ValidationError when `name` or `model` is missing, or a setting is no number.
   */
  create(data: CreateAgentInput, options?: RequestOptions): ApiPromise<Agent> {
    return validated(
      () => {
        requireText(data?.name, 'name');
        requireText(data.model, 'model');
        checkSettings(data);
      },
      () => this.transport.request(createAgent, { body: data }, options),
    );
  }

  /**
   * Changes the fields given.
   *
   * API: `PATCH /ai/agents/{id}`
   */
  update(id: string, data: UpdateAgentInput, options?: RequestOptions): ApiPromise<Agent> {
    return validated(
      () => {
        requireObject(data, 'data');
        checkSettings(data);
      },
      () => this.transport.request(updateAgent, { path: { id }, body: data }, options),
    );
  }

  /**
   * Deletes an agent.
   *
   * API: `DELETE /ai/agents/{id}`
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteAgent, { path: { id } }, options);
  }

  /**
   * Lets the agent answer.
   *
   * API: `PATCH /ai/agents/{id}` with `status: 'active'`
   */
  activate(id: string, options?: RequestOptions): ApiPromise<Agent> {
    return this.update(id, { status: 'active' }, options);
  }

  /**
   * Stops the agent from answering.
   *
   * API: `PATCH /ai/agents/{id}` with `status: 'inactive'`
   */
  deactivate(id: string, options?: RequestOptions): ApiPromise<Agent> {
    return this.update(id, { status: 'inactive' }, options);
  }

  /**
   * Asks an agent.
   *
   * API: `POST /ai/agents/{id}/invoke`
   *
   * @throws ValidationError when `message` is empty.
   */
  invoke(id: string, input: InvokeParams, options?: RequestOptions): ApiPromise<InvokeAgentResponse> {
    return validated(
      () => checkInput(input),
      () => this.transport.request(invokeAgent, { path: { id }, body: input }, options),
    );
  }

  /**
   * As `invoke`, piece by piece: an async iterable of the pieces of the answer; `finalMessage()` gives the whole text.
   *
   * API: `POST /ai/agents/{id}/invoke` with `stream: true`
   *
   * @throws StreamTruncatedError, StreamStalledError or StreamEventError, each with what arrived in `partial`.
   */
  invokeStream(id: string, input: InvokeParams, options?: StreamOptions): StreamPromise<string, string> {
    return checkedStream(
      () => checkInput(input),
      () =>
        openStream(this.transport, invokeAgent, { path: { id }, body: { ...input, stream: true } }, agentText, options),
    );
  }

  /**
   * Lets the agent consult knowledge bases.
   *
   * API: `POST /ai/agents/{id}/knowledge-bases`
   */
  assignKnowledgeBases(id: string, knowledgeBaseIds: string[], options?: RequestOptions): ApiPromise<Agent> {
    return validated(
      () => requireItems(knowledgeBaseIds, 'knowledgeBaseIds'),
      () => this.transport.request(assignAgentKnowledgeBases, { path: { id }, body: { knowledgeBaseIds } }, options),
    );
  }

  /**
   * Takes knowledge bases from the agent.
   *
   * API: `DELETE /ai/agents/{id}/knowledge-bases`
   */
  removeKnowledgeBases(id: string, knowledgeBaseIds: string[], options?: RequestOptions): ApiPromise<Agent> {
    return validated(
      () => requireItems(knowledgeBaseIds, 'knowledgeBaseIds'),
      () => this.transport.request(removeAgentKnowledgeBases, { path: { id }, body: { knowledgeBaseIds } }, options),
    );
  }

  /**
   * Copies an agent; without a name the platform picks one.
   *
   * API: `POST /ai/agents/{id}/duplicate`
   */
  duplicate(id: string, name?: string, options?: RequestOptions): ApiPromise<Agent> {
    return this.transport.request(
      duplicateAgent,
      name === undefined ? { path: { id } } : { path: { id }, body: { name } },
      options,
    );
  }
}

const checkInput = (input: InvokeParams): void => {
  requireText(input?.message, 'message');
  knownFields(input, ['message', 'conversationId', 'context'], 'what an agent is asked');
};
