import type { Flow, FlowEdge, FlowNode } from '@linktor/core-gen/linktor';
import type { Flow as Row, FlowNode as ServerNode } from '@linktor/core-gen/linktor-server';
import { given } from '../names.ts';
import { plainNode, serverNode } from './flow-node.ts';

/** A flow as the SDK has it. What it has no name for is among the `metadata`. */
export const flow = ({ nodes, ...row }: Row): Flow => ({
  id: row.id,
  tenantId: row.tenant_id,
  name: row.name,
  ...given({ description: row.description }),
  status: row.is_active ? 'active' : 'inactive',
  version: 1,
  ...graphOf(nodes ?? []),
  metadata: {
    trigger: row.trigger,
    priority: row.priority,
    ...given({ triggerValue: row.trigger_value, botId: row.bot_id }),
  },
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

interface Graph {
  nodes: FlowNode[];
  edges: FlowEdge[];
}

/** What the SDK knows of a node is kept beside what the server's engine does with it. */
interface Kept {
  node: FlowNode;
  edges: FlowEdge[];
}

/** The server's nodes, and where it begins: a start node does nothing there, so that is the one after it. */
export const serverGraph = ({ nodes, edges }: Graph): { nodes: ServerNode[]; start_node_id: string } => {
  const start = nodes.find(({ type }) => type === 'start') ?? (nodes[0] as FlowNode);
  const first = start.type === 'start' ? edges.find(({ source }) => source === start.id)?.target : undefined;
  return {
    nodes: nodes.map((node) => {
      const own = edges.filter(({ source }) => source === node.id);
      const kept: Kept = { node, edges: own };
      return { ...serverNode(node, own), metadata: { linktor: kept } };
    }),
    start_node_id: first ?? start.id,
  };
};

const graphOf = (nodes: readonly ServerNode[]): Graph => {
  const parts = nodes.map((node, index) => keptOf(node) ?? plainNode(node, index));
  return { nodes: parts.map(({ node }) => node), edges: parts.flatMap(({ edges }) => edges) };
};

/** What was kept, unless the node has been changed since by somebody who did not know of it. */
const keptOf = (row: ServerNode): Kept | undefined => {
  const kept = (row.metadata as { linktor?: Partial<Kept> } | undefined)?.linktor;
  if (typeof kept?.node !== 'object' || !Array.isArray(kept.edges)) return undefined;
  try {
    const was = essence(serverNode(kept.node, kept.edges));
    return was === essence(row) ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
};

/** All that the engine looks at, in one order. */
const essence = ({ id, type, content, quick_replies, transitions, actions }: ServerNode): string =>
  JSON.stringify([
    ...[id, type, content || ''],
    (quick_replies ?? []).map((one) => [one.id, one.title, one.value || '']),
    (transitions ?? []).map((one) => [one.id, one.to_node_id, one.condition || 'default', one.value || '']),
    (actions ?? []).map((one) => [one.type, Object.entries(one.config ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]),
  ]);
