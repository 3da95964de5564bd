import type { FlowCondition, FlowEdge, FlowNode, FlowNodeData } from '@linktor/core-gen/linktor';
import type { FlowNode as ServerNode } from '@linktor/core-gen/linktor-server';
import { NotSupportedError } from '../errors.ts';
import { given } from '../names.ts';

type Transition = NonNullable<ServerNode['transitions']>[number];

const OPERATORS: Readonly<Record<string, string>> = {
  equals: 'reply_equals',
  contains: 'contains',
  matches_regex: 'regex',
};

/** What the server compares is the last answer; it has no variables. */
const LAST_ANSWER = 'last_answer';

/** A node for the server's engine. The types it does not know are stored, and it stops at them. */
export const serverNode = (node: FlowNode, edges: readonly FlowEdge[]): ServerNode => {
  const { messageContent, prompt, buttons, conditions = [], actionType, actionParams } = node.data;
  return {
    id: node.id,
    type: node.type === 'input' ? 'question' : node.type,
    transitions: transitionsOf(edges, conditions),
    ...given({ content: messageContent ?? prompt }),
    ...(buttons && { quick_replies: buttons.map(({ id, text, value }) => ({ id, title: text, ...given({ value }) })) }),
    ...(actionType !== undefined && { actions: [{ type: actionType, config: actionParams ?? {} }] }),
  };
};

/** In the order of the edges, which counts; a condition without an edge of its own comes after them. */
const transitionsOf = (edges: readonly FlowEdge[], conditions: readonly FlowCondition[]): Transition[] => {
  const open = new Map(conditions.map((one) => [one.id, one]));
  const take = (edge: FlowEdge): FlowCondition | undefined => {
    const found =
      open.get(edge.id) ??
      open.get(edge.sourceHandle ?? '') ??
      [...open.values()].find(({ targetNodeId }) => targetNodeId === edge.target);
    if (found) open.delete(found.id);
    return found;
  };
  const conditional = (
    id: string,
    to_node_id: string,
    { operator, value }: FlowCondition,
  ): Omit<Transition, 'priority'> => {
    const condition = Object.hasOwn(OPERATORS, operator) ? (OPERATORS[operator] as string) : undefined;
    if (condition !== undefined)
      return { id, to_node_id, condition, value: typeof value === 'string' ? value : JSON.stringify(value) };
    throw new NotSupportedError(
      `a condition with the operator "${operator}" is not supported by the self-hosted server`,
      {
        details: { parameter: 'nodes', condition: id },
        remediation: `It compares the last answer only: ${Object.keys(OPERATORS).join(', ')}.`,
      },
    );
  };
  const along = edges.map((edge) => {
    const condition = take(edge);
    return condition
      ? conditional(edge.id, edge.target, condition)
      : { id: edge.id, to_node_id: edge.target, condition: 'default' };
  });
  const rest = [...open.values()].map((one) => conditional(one.id, one.targetNodeId, one));
  return [...along, ...rest].map((one, priority) => ({ ...one, priority }));
};

/** A node that did not come from the SDK: its place on the canvas is made up, in a column. */
export const plainNode = (row: ServerNode, index: number): { node: FlowNode; edges: FlowEdge[] } => {
  const transitions = row.transitions ?? [];
  const [action] = row.actions ?? [];
  const conditions = transitions.flatMap(({ id, to_node_id, condition, value = '' }) => {
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === condition);
    return operator === undefined
      ? []
      : [{ id, operator, value, variable: LAST_ANSWER, targetNodeId: to_node_id } satisfies FlowCondition];
  });
  const data: FlowNodeData = {
    ...given({ messageContent: row.content }),
    ...(row.quick_replies && {
      buttons: row.quick_replies.map(({ id, title, value }) => ({ id, text: title, ...given({ value }) })),
    }),
    ...(conditions.length > 0 && { conditions }),
    ...(action && { actionType: action.type, actionParams: action.config }),
  };
  return {
    node: { id: row.id, type: row.type === 'question' ? 'input' : row.type, position: { x: 0, y: index * 120 }, data },
    edges: transitions.map(({ id, to_node_id }) => ({ id, source: row.id, target: to_node_id })),
  };
};
