import type {
  CreateFlowInput,
  ExecuteFlowInput,
  Flow,
  FlowExecution,
  FlowStats,
  ImportFlowInput,
  UpdateFlowInput,
} from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers, Reply, Tasks, World } from '../../../engine/context.ts';
import { matching } from '../../../engine/generic/matching.ts';
import { linktorPage } from '../../../engine/generic/page.ts';
import { one } from '../../../engine/paging.ts';
import { kept, must, present } from '../documents.ts';
import { tell } from '../events.ts';
import { sinceOf } from '../period.ts';
import { added, changed, copied, listed, named } from '../resources.ts';
import { findingsOf } from './findings.ts';
import { walk } from './walk.ts';

/** How long a run takes to begin, in milliseconds. */
const BEGINS = 100;

const flowOf = (context: Context): Flow => named(context, 'flows');

function executionOf(context: Context): FlowExecution {
  const { id } = flowOf(context);
  const execution = must(context, 'executions', context.params['executionId']);
  if (execution.flowId !== id) throw new Refusal(404, `The flow ${id} has no run ${execution.id}.`);
  return execution;
}

/** A change of what it does is a new version. */
function change(context: Context, before: Flow, changes: Partial<Flow>): Reply {
  const works = changes.nodes !== undefined || changes.edges !== undefined || changes.variables !== undefined;
  return { body: changed(context, 'flows', before, { ...changes, version: before.version + (works ? 1 : 0) }) };
}

export const flows: Handlers = {
  listFlows: (context) => listed(context, 'flows'),

  createFlow(context) {
    const { nodes = [], edges = [], ...members } = context.body as CreateFlowInput;
    const flow = added(context, 'flows', 'flow_', { ...present(members), status: 'draft', version: 1, nodes, edges });
    return { status: 201, body: flow };
  },

  /** A flow that was exported, under a new id, as a draft. */
  importFlow(context) {
    const { id: _, tenantId: __, createdAt: ___, updatedAt: ____, ...members } = context.body as ImportFlowInput;
    return { status: 201, body: added(context, 'flows', 'flow_', { ...present(members), status: 'draft' }) };
  },

  getFlow: (context) => ({ body: flowOf(context) }),
  exportFlow: (context) => ({ body: flowOf(context) }),
  updateFlow: (context) => change(context, flowOf(context), present(context.body as UpdateFlowInput)),
  publishFlow: (context) => change(context, flowOf(context), { status: 'active' }),
  unpublishFlow: (context) => change(context, flowOf(context), { status: 'inactive' }),
  duplicateFlow: (context) => ({
    status: 201,
    body: copied(context, 'flows', 'flow_', { status: 'draft', version: 1 }),
  }),
  validateFlow: (context) => ({ body: findingsOf(flowOf(context)) }),

  /** Its runs go with it. */
  deleteFlow(context) {
    const { id } = flowOf(context);
    for (const execution of kept(context, 'executions').by('flowId', id))
      kept(context, 'executions').delete(execution.id);
    kept(context, 'flows').delete(id);
    return { status: 204 };
  },

  executeFlow(context) {
    const flow = flowOf(context);
    const { conversationId, variables = {}, startNodeId } = context.body as ExecuteFlowInput;
    must(context, 'conversations', conversationId);
    if (startNodeId !== undefined && !flow.nodes.some(({ id }) => id === startNodeId)) {
      const fields = { startNodeId: 'names no node of this flow' };
      throw new Refusal(400, `The flow has no node ${startNodeId}.`, { fields });
    }
    const defaults = Object.fromEntries(
      (flow.variables ?? []).map(({ name, defaultValue = null }) => [name, defaultValue]),
    );
    const id = context.ids.next('exec_');
    const execution: FlowExecution = {
      ...{ id, flowId: flow.id, conversationId, status: 'running', variables: { ...defaults, ...variables } },
      ...{ history: [], startedAt: context.clock.iso(), ...present({ currentNodeId: startNodeId }) },
    };
    kept(context, 'executions').put(id, execution);
    tell(context, 'flow.started', { flowId: flow.id, executionId: id, conversationId }, conversationId);
    context.later('linktor', 'flow.walk', { id }, BEGINS);
    return { status: 201, body: execution };
  },

  listFlowExecutions(context) {
    const { id } = flowOf(context);
    const all = kept(context, 'executions').by('flowId', id).reverse();
    const { data, pagination } = linktorPage(matching(all, context.query), (each) => each.id, context.query);
    return { body: { data, pagination } };
  },

  getFlowExecution: (context) => ({ body: executionOf(context) }),

  cancelFlowExecution(context) {
    const execution = executionOf(context);
    if (execution.status === 'cancelled') return { body: execution };
    if (execution.status !== 'running' && execution.status !== 'waiting')
      throw new Refusal(409, `The run is ${execution.status} already.`, { code: 'CONFLICT' });
    const { currentNodeId: _, ...rest } = execution;
    const cancelled = { ...rest, status: 'cancelled', completedAt: context.clock.iso() };
    return { body: kept(context, 'executions').put(execution.id, cancelled) };
  },

  getFlowStats(context) {
    const flow = flowOf(context);
    const since = sinceOf(context, one(context.query['period']));
    const runs = kept(context, 'executions')
      .by('flowId', flow.id)
      .filter(({ startedAt }) => startedAt >= since);
    const ended = runs.filter(({ status }) => status === 'completed' || status === 'failed');
    const body: FlowStats = {
      totalExecutions: runs.length,
      successRate: ended.length > 0 ? ended.filter(({ status }) => status === 'completed').length / ended.length : 0,
      avgDuration: average(ended.map(secondsOf)),
      nodeStats: flow.nodes.map(({ id: nodeId }) => {
        const steps = runs.flatMap(({ history }) => history.filter((step) => step.nodeId === nodeId));
        return { nodeId, executionCount: steps.length, avgDuration: average(steps.map(secondsOf)) };
      }),
    };
    return { body };
  },
};

const secondsOf = ({ startedAt, completedAt }: { startedAt: string; completedAt?: string }): number =>
  completedAt === undefined ? 0 : (Date.parse(completedAt) - Date.parse(startedAt)) / 1000;

const average = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

export const running: Tasks = {
  'flow.walk': ({ id }: { id: string }, world: World) => {
    const execution = kept(world, 'executions').get(id);
    const flow = execution && kept(world, 'flows').get(execution.flowId);
    if (flow === undefined || execution?.status !== 'running') return;
    const walked = kept(world, 'executions').put(id, walk(flow, execution, world.clock.iso()));
    const { flowId, conversationId, status, error } = walked;
    const data = present({ flowId, executionId: id, conversationId, error });
    if (status === 'completed') tell(world, 'flow.completed', data, conversationId);
    if (status === 'failed') tell(world, 'flow.failed', data, conversationId);
  },
};
