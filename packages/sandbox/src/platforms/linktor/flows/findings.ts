import type { Flow, FlowValidation, FlowValidationIssue } from '@linktor/core-gen/linktor';

/** What is wrong with a flow, and what is odd about it. */
export function findingsOf({ nodes, edges }: Flow): FlowValidation {
  const known = new Set(nodes.map(({ id }) => id));
  const errors: FlowValidationIssue[] = [];
  const starts = nodes.filter(({ type }) => type === 'start');
  if (starts.length === 0) errors.push({ nodeId: '', message: 'The flow has no start node.' });
  for (const { id } of starts.slice(1)) errors.push({ nodeId: id, message: 'There is another start node already.' });
  for (const { id, source, target } of edges) {
    if (!known.has(source))
      errors.push({ nodeId: source, message: `The edge ${id} begins at a node that is not there.` });
    if (!known.has(target))
      errors.push({ nodeId: source, message: `The edge ${id} leads to ${target}, which is not there.` });
  }
  for (const { id, data } of nodes) {
    for (const { targetNodeId } of data.conditions ?? []) {
      if (!known.has(targetNodeId))
        errors.push({ nodeId: id, message: `A condition leads to ${targetNodeId}, which is not there.` });
    }
  }
  const reached = reach(
    starts.map(({ id }) => id),
    { nodes, edges },
  );
  const warnings = nodes
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({ nodeId: id, message: 'Nothing leads here from the start.' }));
  return { valid: errors.length === 0, errors, warnings };
}

function reach(from: readonly string[], { nodes, edges }: Pick<Flow, 'nodes' | 'edges'>): Set<string> {
  const reached = new Set<string>();
  const todo = [...from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    todo.push(...edges.filter(({ source }) => source === id).map(({ target }) => target));
    todo.push(...(nodes.find((node) => node.id === id)?.data.conditions ?? []).map(({ targetNodeId }) => targetNodeId));
  }
  return reached;
}
