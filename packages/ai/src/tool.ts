import { LinktorError } from '@linktor/core';
import type { ToolCall, ToolParameter } from '@linktor/core-gen/linktor';
import type { OutputOf, StandardSchemaV1 } from './standard-schema.ts';

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
