import { invalidArgument, parseJson, requireText } from '@linktor/core';
import type { AgentTool, ToolCall, ToolParameter } from '@linktor/core-gen/linktor';
import type { StandardIssue } from './standard-schema.ts';
import { type Tool, type ToolContext, ToolError } from './tool.ts';
import { flawOf } from './tool-calls.ts';
import { toParameters } from './tool-parameters.ts';

/** The tools by name, and as the API is told of them. */
export function prepareTools(tools: readonly Tool[]): { byName: Map<string, Tool>; wire: AgentTool[] } {
  if (!Array.isArray(tools)) throw invalidArgument('tools', 'must be an array');
  const byName = new Map<string, Tool>();
  const wire = tools.map((each, index): AgentTool => {
    const at = `tools[${index}]`;
    requireText(each?.name, `${at}.name`);
    requireText(each.description, `${at}.description`);
    if (typeof each.execute !== 'function') throw invalidArgument(`${at}.execute`, 'must be a function');
    if (typeof each.input?.['~standard']?.validate !== 'function') {
      throw invalidArgument(`${at}.input`, 'is not a Standard Schema', 'Use Zod, Valibot, ArkType or another that is.');
    }
    if (byName.has(each.name)) throw invalidArgument(`${at}.name`, `"${each.name}" is taken by another tool`);
    byName.set(each.name, each);
    return { name: each.name, description: each.description, parameters: parametersOf(each, at) };
  });
  return { byName, wire };
}

const parametersOf = (each: Tool, at: string): ToolParameter[] => {
  if (Array.isArray(each.parameters)) return [...each.parameters];
  if (each.parameters) throw invalidArgument(`${at}.parameters`, 'must be an array');
  let schema: unknown;
  try {
    schema = each.input['~standard'].jsonSchema?.input({ target: 'draft-2020-12' });
  } catch (cause) {
    throw invalidArgument(`${at}.input`, `cannot be described as JSON Schema: ${why(cause)}`, 'Pass `parameters`.');
  }
  if (schema !== undefined) return toParameters(schema, `${at}.input`);
  throw invalidArgument(`${at}.parameters`, 'is missing, and the validator cannot describe itself as JSON Schema');
};

/** Runs what the model asked for. Throws a `ToolError` whoever was at fault. */
export async function runTool(
  byName: ReadonlyMap<string, Tool>,
  call: ToolCall,
  context: ToolContext,
): Promise<string> {
  const flaw = flawOf(call);
  if (flaw !== undefined) throw new ToolError(flaw, { code: 'INVALID_TOOL_CALL', call });
  const { name } = call.function;
  const text = call.function.arguments ?? '';
  const wanted = byName.get(name);
  if (!wanted) {
    const message = `there is no tool "${name}"; there is ${[...byName.keys()].join(', ') || 'none'}`;
    throw new ToolError(message, { code: 'UNKNOWN_TOOL', call });
  }
  let given: unknown;
  try {
    // Models send nothing at all to a tool without parameters.
    given = text.trim() === '' ? {} : parseJson(text);
  } catch {
    throw new ToolError(`the arguments of "${name}" are not JSON`, { code: 'INVALID_TOOL_INPUT', call });
  }
  const checked = await validate(wanted, given).catch((cause: unknown) => {
    throw new ToolError(`the validator of "${name}" failed: ${why(cause)}`, { code: 'VALIDATOR_FAILED', call, cause });
  });
  if ('problems' in checked) {
    const details = checked.problems;
    const message = `the arguments of "${name}" are not valid: ${details.join('; ')}`;
    throw new ToolError(message, { code: 'INVALID_TOOL_INPUT', call, details });
  }
  try {
    const result = await wanted.execute(checked.value, context);
    return typeof result === 'string' ? result : (JSON.stringify(result) ?? '');
  } catch (cause) {
    throw new ToolError(`"${name}" failed: ${why(cause)}`, { code: 'TOOL_FAILED', call, cause });
  }
}

/** What the validator makes of the arguments. Rejects when it throws, or answers what no Standard Schema answers. */
const validate = async ({ input }: Tool, given: unknown): Promise<{ value: unknown } | { problems: string[] }> => {
  const checked = await input['~standard'].validate(given);
  if (checked.issues) return { problems: checked.issues.map(describe) };
  if (!('value' in checked)) throw new TypeError('it gave neither a value nor issues');
  return { value: checked.value };
};

/** What was thrown, in words. An object without a prototype has none. */
const why = (cause: unknown): string =>
  cause instanceof Error ? cause.message : typeof cause === 'object' ? 'it threw an object' : String(cause);

const describe = ({ message, path }: StandardIssue): string => {
  const keys = path?.map((part) => String(typeof part === 'object' ? part.key : part));
  return keys?.length ? `${keys.join('.')}: ${message}` : message;
};
