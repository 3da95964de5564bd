import { invalidArgument } from '@linktor/core';
import type { CreateFlowInput, FlowEdge, FlowNode } from '@linktor/core-gen/linktor';
import {
  activateFlow,
  createFlow,
  deactivateFlow,
  deleteFlow,
  getFlow,
  listFlows,
  updateFlow,
} from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { NotSupportedError, refuse, refuseValue } from '../errors.ts';
import { windowOf, windowOfPages } from '../lists.ts';
import { given } from '../names.ts';
import { flow, serverGraph } from '../shapes/flow.ts';
import type { Table } from '../table.ts';

const NOTHING_MORE = 'it neither runs, validates nor counts flows for others';

interface Path {
  id: string;
}

const get = async (call: Call, path: Path) => flow(await call.send(getFlow, { path }));

const turn = async (call: Call, path: Path, on: boolean): Promise<void> => {
  await call.send(on ? activateFlow : deactivateFlow, { path });
};

type Trigger = 'keyword' | 'intent' | 'manual' | 'welcome';

/** What the SDK has no name for, as `flow()` gives it. */
interface Extras {
  trigger?: Trigger;
  triggerValue?: string;
  priority?: number;
  botId?: string;
}

const extrasOf = ({ metadata = {}, variables }: Pick<CreateFlowInput, 'metadata' | 'variables'>): Extras => {
  refuse(variables?.length ? { variables } : undefined, ['variables'], 'its flows have none.');
  const known = ['trigger', 'triggerValue', 'priority', 'botId'];
  const other = Object.keys(metadata).find((name) => !known.includes(name));
  if (other === undefined) return metadata as Extras;
  throw new NotSupportedError(`metadata.${other} is not supported by the self-hosted server: it has no place for it.`, {
    details: { parameter: `metadata.${other}` },
    remediation: `Of a flow's metadata it knows ${known.join(', ')}.`,
  });
};

/** The server checks none of this, and stores a flow that leads nowhere. */
const checkGraph = (nodes: readonly FlowNode[], edges: readonly FlowEdge[]): void => {
  if (nodes.length === 0) throw invalidArgument('nodes', 'is empty', 'A flow of this server has at least one node.');
  const ids = new Set(nodes.map(({ id }) => id));
  const check = (parameter: string, id: string): void => {
    if (!ids.has(id)) throw invalidArgument(parameter, 'names a node that is not in the flow');
  };
  for (const { source, target } of edges) {
    check('edges.source', source);
    check('edges.target', target);
  }
  for (const { data } of nodes) {
    for (const { targetNodeId } of data.conditions ?? []) check('nodes.data.conditions.targetNodeId', targetNodeId);
  }
};

const create = async (call: Call, input: CreateFlowInput, active = false) => {
  const { trigger = 'manual', triggerValue, priority, botId } = extrasOf(input);
  const { name, description, nodes = [], edges = [] } = input;
  checkGraph(nodes, edges);
  const made = await call.object(createFlow, {
    body: {
      ...{ name, trigger, ...asInput(serverGraph({ nodes, edges })) },
      ...given({ description, priority, trigger_value: triggerValue, bot_id: botId }),
    },
  });
  if (active) await turn(call, { id: made.id }, true);
  return flow({ ...made, is_active: active });
};

/** The nodes of answers, which may have `null` where inputs have nothing. */
const asInput = <T extends { nodes: readonly { transitions: unknown }[] }>({ nodes, ...rest }: T) => ({
  ...rest,
  nodes: nodes.map(({ transitions, ...node }) => ({ ...node, transitions: transitions ?? [] })) as never,
});

export const entries: Table<
  | 'listFlows'
  | 'createFlow'
  | 'listFlowNodeTypes'
  | 'importFlow'
  | 'getFlow'
  | 'updateFlow'
  | 'deleteFlow'
  | 'duplicateFlow'
  | 'executeFlow'
  | 'listFlowExecutions'
  | 'getFlowExecution'
  | 'cancelFlowExecution'
  | 'validateFlow'
  | 'exportFlow'
  | 'getFlowStats'
  | 'publishFlow'
  | 'unpublishFlow'
> = {
  /** @partial `status: "draft"` and `search` are refused. Of each, what `getFlow` gives. */
  async listFlows(call, { query = {} }) {
    refuse(query, ['search'], 'its list has no such filter.');
    const { status } = query;
    refuseValue(status === 'draft', 'status', 'cannot be "draft": a flow of this server is active or inactive');
    const filter = status === undefined ? {} : { is_active: status === 'active' };
    const page = await windowOfPages(
      call,
      listFlows,
      (paging) => ({ query: { ...paging, ...filter } }),
      windowOf(query),
    );
    return { ...page, data: page.data.map(flow) };
  },

  /**
   * @partial `variables` are refused. Nodes and edges are kept whole; what its engine does not know (`start`, `ai`, `api`, `delay`,
   * `assign`) it stops at. Of `metadata` it has `trigger` (default: `manual`), `triggerValue`, `priority` and `botId`.
   */
  createFlow: (call, { body }) => create(call, body),

  listFlowNodeTypes: NOTHING_MORE,

  /** @partial As `createFlow`; a draft becomes inactive. Two calls where it is active. */
  importFlow: (call, { body }) => create(call, body, body.status === 'active'),

  /** @partial `version` is always 1. No `variables`; a flow drawn elsewhere has made-up positions. */
  getFlow: (call, { path }) => get(call, path),

  /** @partial As `createFlow`; `trigger` and `botId` stay. Reads, then writes the whole graph: who writes between is overwritten. */
  async updateFlow(call, { path, body }) {
    const { trigger, triggerValue, priority, botId } = extrasOf(body);
    const { name, description, status } = body;
    refuseValue(status === 'draft', 'status', 'cannot be "draft": a flow of this server is active or inactive');
    const now = await get(call, path);
    for (const [parameter, value] of Object.entries({ trigger, botId })) {
      const fixed = value !== undefined && value !== now.metadata?.[parameter];
      refuseValue(fixed, `metadata.${parameter}`, 'cannot be changed on this server');
    }
    const { nodes = now.nodes, edges = now.edges } = body;
    const drawn = body.nodes !== undefined || body.edges !== undefined;
    if (drawn) checkGraph(nodes, edges);
    const changes = {
      ...given({ name, description, priority, trigger_value: triggerValue }),
      ...(drawn && asInput(serverGraph({ nodes, edges }))),
    };
    if (Object.keys(changes).length > 0) await call.send(updateFlow, { path, body: changes });
    if (status !== undefined) await turn(call, path, status === 'active');
    return get(call, path);
  },

  /** @full */
  async deleteFlow(call, { path }) {
    await call.send(deleteFlow, { path });
    return undefined;
  },

  /** @partial The trigger is copied too: two flows on one keyword. */
  async duplicateFlow(call, { path, body }) {
    const { name, description, trigger, trigger_value, start_node_id, nodes, priority, bot_id } = await call.send(
      getFlow,
      {
        path,
      },
    );
    return flow(
      await call.object(createFlow, {
        body: {
          ...{ name: body?.name ?? `${name} (copy)`, trigger: trigger as Trigger, priority },
          ...asInput({ start_node_id, nodes: nodes ?? [] }),
          ...given({ description, trigger_value, bot_id }),
        },
      }),
    );
  },

  executeFlow: NOTHING_MORE,
  listFlowExecutions: NOTHING_MORE,
  getFlowExecution: NOTHING_MORE,
  cancelFlowExecution: NOTHING_MORE,
  validateFlow: NOTHING_MORE,

  /** @partial As `getFlow`. */
  exportFlow: (call, { path }) => get(call, path),

  getFlowStats: NOTHING_MORE,

  /** @partial Two calls: the flow is activated. */
  async publishFlow(call, { path }) {
    await turn(call, path, true);
    return get(call, path);
  },

  /** @partial Two calls: the flow is deactivated. */
  async unpublishFlow(call, { path }) {
    await turn(call, path, false);
    return get(call, path);
  },
};
