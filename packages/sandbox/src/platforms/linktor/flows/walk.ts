import type { Flow, FlowCondition, FlowExecution, FlowExecutionStep, FlowNode } from '@linktor/core-gen/linktor';

/** More steps than this go in a circle. */
const MOST = 1000;

/**
 * A run from where it stands to its end, or to a node that asks somebody for something. Flows are data here: nodes that would
 * write, call or wait are passed at once.
 */
export function walk(flow: Flow, execution: FlowExecution, now: string): FlowExecution {
  const history: FlowExecutionStep[] = [...execution.history];
  const variables = { ...execution.variables };
  const over = (status: string, more: Partial<FlowExecution> = {}): FlowExecution => {
    const { currentNodeId: _, ...rest } = execution;
    return { ...rest, ...{ status, history, variables, completedAt: now, ...more } };
  };
  let node = nodeOf(flow, execution.currentNodeId) ?? flow.nodes.find(({ type }) => type === 'start');
  if (node === undefined) return over('failed', { error: 'The flow has no start node.' });
  for (let steps = 0; node !== undefined; steps++) {
    if (steps >= MOST) return over('failed', { error: `The flow goes in a circle at ${node.id}.` });
    const step = { nodeId: node.id, nodeType: node.type, startedAt: now };
    if (node.type === 'input') {
      history.push(step);
      return { ...execution, status: 'waiting', currentNodeId: node.id, history, variables };
    }
    for (const { variable, value } of node.data.assignments ?? []) variables[variable] = value;
    history.push({ ...step, completedAt: now });
    if (node.type === 'end') break;
    const next = nextOf(flow, node, variables);
    node = next === undefined ? undefined : nodeOf(flow, next);
    if (next !== undefined && node === undefined) return over('failed', { error: `The node ${next} is not there.` });
  }
  return over('completed');
}

const nodeOf = ({ nodes }: Flow, id: string | undefined): FlowNode | undefined => nodes.find((node) => node.id === id);

function nextOf(
  { edges }: Flow,
  { id, data }: FlowNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  const met = data.conditions?.find((condition) => isMet(condition, variables[condition.variable]));
  return met?.targetNodeId ?? edges.find(({ source }) => source === id)?.target;
}

const OPERATORS: Readonly<Record<string, (has: string, wanted: string) => boolean>> = {
  equals: (has, wanted) => has === wanted,
  not_equals: (has, wanted) => has !== wanted,
  contains: (has, wanted) => has.includes(wanted),
  not_contains: (has, wanted) => !has.includes(wanted),
  starts_with: (has, wanted) => has.startsWith(wanted),
  ends_with: (has, wanted) => has.endsWith(wanted),
  greater_than: (has, wanted) => Number(has) > Number(wanted),
  less_than: (has, wanted) => Number(has) < Number(wanted),
  is_empty: (has) => has === '',
  is_not_empty: (has) => has !== '',
  matches_regex: (has, wanted) => matches(has, wanted),
};

function isMet({ operator, value }: FlowCondition, has: unknown): boolean {
  const text = (each: unknown): string => (each === undefined || each === null ? '' : String(each));
  return OPERATORS[operator]?.(text(has), text(value)) ?? false;
}

function matches(text: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    // A pattern that is none matches nothing.
    return false;
  }
}
