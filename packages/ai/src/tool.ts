import { invalidArgument, LinktorError, parseJson, requireText } from '@linktor/core';
import type { AgentTool, ToolCall, ToolParameter } from '@linktor/core-gen/linktor';
import type { OutputOf, StandardIssue, StandardSchemaV1 } from './standard-schema.ts';
import { toParameters } from './tool-parameters.ts';

/** What a tool is told beside its input. */
export interface ToolContext {
  /** The id of the model's call. */
  readonly toolCallId: string;
  /** 1 for the model's first answer. */
  readonly step: number;
  /** Fires when the run is aborted, or has failed because of another tool. */
  readonly signal: AbortSignal;
}

/** A function the model may call. */
export interface Tool<Schema extends StandardSchemaV1 = StandardSchemaV1, Result = unknown> {
  readonly name: string;
  /** What it does, read by the model. */
  readonly description: string;
  /** Validates the model's arguments: any Standard Schema (Zod, Valibot, ArkType …). */
  readonly input: Schema;
  /** The arguments as the API is told of them. Needed where the validator cannot say itself (Zod 4.2 and later can). */
  readonly parameters?: readonly ToolParameter[] | undefined;
  /** A text goes to the model as it is, anything else as JSON. */
  execute(input: OutputOf<Schema>, context: ToolContext): Result | Promise<Result>;
}

/** Gives `execute` the type of what `input` validates. */
export const tool = <Schema extends StandardSchemaV1, Result>(definition: Tool<Schema, Result>): Tool<Schema, Result> =>
  definition;

/** A tool could not be run. `cause` is what it threw; absent when the model's call was at fault. */
export class ToolError extends LinktorError {
  static override readonly kind: string = 'linktor.ToolError';
  declare readonly toolName: string;
  declare readonly toolCallId: string;

  constructor(message: string, init: { code: string; call: ToolCall; details?: unknown; cause?: unknown }) {
    super(message, init);
    Object.assign(this, { toolName: init.call.function?.name, toolCallId: init.call.id });
  }
}

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
  if (each.parameters) return [...each.parameters];
  const { jsonSchema } = each.input['~standard'];
  if (jsonSchema) return toParameters(jsonSchema.input({ target: 'draft-2020-12' }), `${at}.input`);
  throw invalidArgument(`${at}.parameters`, 'is missing, and the validator cannot describe itself as JSON Schema');
};

/** Runs what the model asked for. Throws a `ToolError` whoever was at fault. */
export async function runTool(
  byName: ReadonlyMap<string, Tool>,
  call: ToolCall,
  context: ToolContext,
): Promise<string> {
  // A server may leave out what its own specification requires.
  const { name = '', arguments: text = '' }: Partial<ToolCall['function']> = call.function ?? {};
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
  const checked = await wanted.input['~standard'].validate(given);
  if (checked.issues) {
    const message = `the arguments of "${name}" are not valid: ${checked.issues.map(describe).join('; ')}`;
    throw new ToolError(message, { code: 'INVALID_TOOL_INPUT', call, details: checked.issues.map(describe) });
  }
  try {
    const result = await wanted.execute(checked.value, context);
    return typeof result === 'string' ? result : (JSON.stringify(result) ?? '');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ToolError(`"${name}" failed: ${why}`, { code: 'TOOL_FAILED', call, cause });
  }
}

const describe = ({ message, path }: StandardIssue): string => {
  const keys = path?.map((part) => String(typeof part === 'object' ? part.key : part));
  return keys?.length ? `${keys.join('.')}: ${message}` : message;
};
