import {
  type ApiPromise,
  byOffset,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  requireFields,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  type Agent,
  type AgentsCreateRequest,
  type AgentsSearchRequest,
  type AgentUpdateFields,
  createAgent,
  deleteAgent,
  getAgent,
  searchAgents,
  updateAgent,
} from '@linktor/core-gen/antonnia';
import { PAGE_SIZE, withLimit } from './search.ts';

/** The agents, human and AI, that answer in sessions. */
export class Agents {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Creates an agent.
   *
   * API: `POST /agents`
   *
   * @param data `type: 'ai'` needs `assistant_id`, `type: 'human'` needs `profile_id`.
   * @param options Settings of this call alone.
   * @throws ValidationError on another type, or when its id or the name is missing, before anything is sent.
   */
  create(data: AgentsCreateRequest, options?: RequestOptions): ApiPromise<Agent> {
    return validated(
      () => {
        requireText(data?.name, 'name');
        if (data.type === 'ai') requireText(data.assistant_id, 'assistant_id');
        else if (data.type === 'human') requireText(data.profile_id, 'profile_id');
        else throw invalidArgument('type', 'must be "ai" or "human"');
      },
      () => this.#transport.request(createAgent, { body: data }, options),
    );
  }

  /**
   * Gets one agent.
   *
   * API: `GET /agents/{agent_id}`
   *
   * @param agentId The agent.
   * @param options Settings of this call alone.
   */
  get(agentId: string, options?: RequestOptions): ApiPromise<Agent> {
    return this.#transport.request(getAgent, { path: { agent_id: agentId } }, options);
  }

  /**
   * Changes the fields given; the others stay.
   *
   * API: `PATCH /agents/{agent_id}`
   *
   * @param agentId The agent.
   * @param fields The new values, at least one.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is no field, before anything is sent.
   */
  update(agentId: string, fields: AgentUpdateFields, options?: RequestOptions): ApiPromise<Agent> {
    return validated(
      () => requireFields(fields, 'fields'),
      () => this.#transport.request(updateAgent, { path: { agent_id: agentId }, body: { fields } }, options),
    );
  }

  /**
   * Deletes an agent.
   *
   * API: `DELETE /agents/{agent_id}`
   *
   * @param agentId The agent.
   * @param options Settings of this call alone.
   */
  delete(agentId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#transport.request(deleteAgent, { path: { agent_id: agentId } }, options);
  }

  /**
   * Finds agents: await it for one page, iterate it for all of them.
   *
   * API: `POST /agents/search`
   *
   * @param query Filters; `limit` is the page size, default 100.
   * @param options Settings of this call alone.
   */
  search(query: AgentsSearchRequest = {}, options?: RequestOptions): PagePromise<Agent, Agent[]> {
    return paginate(this.#transport, searchAgents, { body: withLimit(query) }, byOffset<Agent>(PAGE_SIZE), options);
  }
}
