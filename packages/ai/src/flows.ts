import {
  type ApiPromise,
  byCursor,
  type ClientOptions,
  type PagePromise,
  paginate,
  type RequestOptions,
  Resource,
  requireItems,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  type CreateFlowInput,
  cancelFlowExecution,
  createFlow,
  deleteFlow,
  duplicateFlow,
  type ExecuteFlowInput,
  executeFlow,
  exportFlow,
  type Flow,
  type FlowExecution,
  type FlowExecutionPage,
  type FlowNodeTypeInfo,
  type FlowPage,
  type FlowStats,
  type FlowValidation,
  getFlow,
  getFlowExecution,
  getFlowStats,
  type ImportFlowInput,
  importFlow,
  type ListFlowExecutionsQuery,
  type ListFlowsQuery,
  listFlowExecutions,
  listFlowNodeTypes,
  listFlows,
  publishFlow,
  type StatsPeriod,
  surface,
  type UpdateFlowInput,
  unpublishFlow,
  updateFlow,
  validateFlow,
} from '@linktor/core-gen/linktor';

/** Flows: conversations drawn as a graph, and their runs. */
export class Flows extends Resource {
  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, options);
  }

  /**
   * Lists flows: await it for one page, iterate it for all of them.
   *
   * API: `GET /flows`
   */
  list(query: ListFlowsQuery = {}, options?: RequestOptions): PagePromise<Flow, FlowPage> {
    return paginate(this.transport, listFlows, { query }, byCursor<Flow, FlowPage>(), options);
  }

  /**
   * Gets one flow.
   *
   * API: `GET /flows/{id}`
   */
  get(id: string, options?: RequestOptions): ApiPromise<Flow> {
    return this.transport.request(getFlow, { path: { id } }, options);
  }

  /**
   * Creates a flow.
   *
   * API: `POST /flows`
   *
   * @throws ValidationError when `name` is missing.
   */
  create(data: CreateFlowInput, options?: RequestOptions): ApiPromise<Flow> {
    return validated(
      () => requireText(data?.name, 'name'),
      () => this.transport.request(createFlow, { body: data }, options),
    );
  }

  /**
   * Changes the fields given.
   *
   * API: `PATCH /flows/{id}`
   */
  update(id: string, data: UpdateFlowInput, options?: RequestOptions): ApiPromise<Flow> {
    return this.transport.request(updateFlow, { path: { id }, body: data }, options);
  }

  /**
   * Deletes a flow.
   *
   * API: `DELETE /flows/{id}`
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(deleteFlow, { path: { id } }, options);
  }

  /**
   * Lets the flow run.
   *
   * API: `PATCH /flows/{id}` with `status: 'active'`
   */
  activate(id: string, options?: RequestOptions): ApiPromise<Flow> {
    return this.update(id, { status: 'active' }, options);
  }

  /**
   * Stops the flow from running.
   *
   * API: `PATCH /flows/{id}` with `status: 'inactive'`
   */
  deactivate(id: string, options?: RequestOptions): ApiPromise<Flow> {
    return this.update(id, { status: 'inactive' }, options);
  }

  /**
   * As `activate`, by a route that some deployments have instead.
   *
   * API: `POST /flows/{id}/publish`
   */
  publish(id: string, options?: RequestOptions): ApiPromise<Flow> {
    return this.transport.request(publishFlow, { path: { id } }, options);
  }

  /**
   * As `deactivate`, by a route that some deployments have instead.
   *
   * API: `POST /flows/{id}/unpublish`
   */
  unpublish(id: string, options?: RequestOptions): ApiPromise<Flow> {
    return this.transport.request(unpublishFlow, { path: { id } }, options);
  }

  /**
   * Copies a flow; without a name the platform picks one.
   *
   * API: `POST /flows/{id}/duplicate`
   */
  duplicate(id: string, name?: string, options?: RequestOptions): ApiPromise<Flow> {
    return this.transport.request(
      duplicateFlow,
      name === undefined ? { path: { id } } : { path: { id }, body: { name } },
      options,
    );
  }

  /**
   * Runs a flow in a conversation. It is not repeated after a failure that leaves open whether it ran, unless you give an
   * `idempotencyKey` that your deployment honours.
   *
   * API: `POST /flows/{id}/execute`
   *
   * @throws ValidationError when `conversationId` is missing.
   */
  execute(id: string, input: ExecuteFlowInput, options?: RequestOptions): ApiPromise<FlowExecution> {
    return validated(
      () => requireText(input?.conversationId, 'conversationId'),
      () => this.transport.request(executeFlow, { path: { id }, body: input }, options),
    );
  }

  /**
   * Lists the runs of a flow: await it for one page, iterate it for all of them.
   *
   * API: `GET /flows/{id}/executions`
   */
  getExecutions(
    id: string,
    query: ListFlowExecutionsQuery = {},
    options?: RequestOptions,
  ): PagePromise<FlowExecution, FlowExecutionPage> {
    const paging = byCursor<FlowExecution, FlowExecutionPage>();
    return paginate(this.transport, listFlowExecutions, { path: { id }, query }, paging, options);
  }

  /**
   * Gets one run of a flow.
   *
   * API: `GET /flows/{id}/executions/{executionId}`
   */
  getExecution(id: string, executionId: string, options?: RequestOptions): ApiPromise<FlowExecution> {
    return this.transport.request(getFlowExecution, { path: { id, executionId } }, options);
  }

  /**
   * Stops a run. Gives the run where the deployment answers with it, else `undefined`.
   *
   * API: `POST /flows/{id}/executions/{executionId}/cancel`
   */
  cancelExecution(id: string, executionId: string, options?: RequestOptions): ApiPromise<FlowExecution | undefined> {
    return this.transport.request(cancelFlowExecution, { path: { id, executionId } }, options);
  }

  /**
   * The kinds of nodes a flow can have.
   *
   * API: `GET /flows/node-types`
   */
  getNodeTypes(options?: RequestOptions): ApiPromise<FlowNodeTypeInfo[]> {
    return this.transport.request(listFlowNodeTypes, {}, options);
  }

  /**
   * Looks for mistakes in a flow.
   *
   * API: `POST /flows/{id}/validate`
   */
  validate(id: string, options?: RequestOptions): ApiPromise<FlowValidation> {
    return this.transport.request(validateFlow, { path: { id } }, options);
  }

  /**
   * The flow as it can be imported elsewhere.
   *
   * API: `GET /flows/{id}/export`
   */
  export(id: string, options?: RequestOptions): ApiPromise<Flow> {
    return this.transport.request(exportFlow, { path: { id } }, options);
  }

  /**
   * Imports an exported flow; the ids and timestamps the server assigns may be left out.
   *
   * API: `POST /flows/import`
   *
   * @throws ValidationError when `name` is missing or there are no nodes.
   */
  import(flow: ImportFlowInput, options?: RequestOptions): ApiPromise<Flow> {
    return validated(
      () => {
        requireText(flow?.name, 'name');
        requireItems(flow.nodes, 'nodes');
      },
      () => this.transport.request(importFlow, { body: flow }, options),
    );
  }

  /**
   * Figures about the flow; the server picks the period when none is given.
   *
   * API: `GET /flows/{id}/stats`
   */
  getStats(id: string, period?: StatsPeriod, options?: RequestOptions): ApiPromise<FlowStats> {
    const query = period === undefined ? {} : { period };
    return this.transport.request(getFlowStats, { path: { id }, query }, options);
  }
}
