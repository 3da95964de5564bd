import { AbortedError, invalidArgument, LinktorError, type RequestOptions } from '@linktor/core';
import type { ChatMessage, CompletionResponse, TokenUsage, ToolCall } from '@linktor/core-gen/linktor';
import { positiveInteger } from './check.ts';
import { checkCompletion, messageOf } from './messages.ts';
import type { CompletionParams, PlainCompletions } from './plain-completions.ts';
import { prepareTools, runTool, type Tool, type ToolError } from './tool.ts';

/** One answer of the model, and what came of the tools it asked for. */
export interface RunStep {
  /** 1 for the first. */
  readonly step: number;
  readonly response: CompletionResponse;
  readonly toolCalls: readonly ToolCall[];
  /** One message per call, in the order of the calls. */
  readonly toolMessages: readonly ChatMessage[];
}

export interface RunParams extends Omit<CompletionParams, 'tools'> {
  tools: readonly Tool[];
  /** Answers of the model before the run fails with a `StepLimitError`. Default: 8. */
  maxSteps?: number | undefined;
  /**
   * Where a failed tool call goes: to the `model`, which may try again or do without (the default), or to the caller
   * (`throw`). A function decides case by case: what it returns goes to the model, what it throws ends the run.
   */
  onToolError?: 'model' | 'throw' | ((error: ToolError) => string | Promise<string>) | undefined;
  /** Told after each step. */
  onStep?: ((step: RunStep) => void | Promise<void>) | undefined;
}

/** How a run ended: the model answered without asking for another tool. */
export interface RunResult {
  /** The text of the last answer. */
  readonly text: string;
  readonly message: ChatMessage;
  /** Why the model stopped: `length` says that the answer is cut. */
  readonly finishReason: string;
  /** The whole conversation: pass it on, with the next question, to go on. */
  readonly messages: ChatMessage[];
  readonly steps: readonly RunStep[];
  /** The tokens of all steps. */
  readonly usage: TokenUsage;
}

/** The model asked for tools in each of `maxSteps` answers. What was done until then is in `messages` and `steps`. */
export class StepLimitError extends LinktorError {
  static override readonly kind: string = 'linktor.StepLimitError';
  declare readonly messages: ChatMessage[];
  declare readonly steps: readonly RunStep[];

  constructor(message: string, messages: ChatMessage[], steps: readonly RunStep[]) {
    super(message, { code: 'STEP_LIMIT', remediation: 'Raise `maxSteps`, or look in `steps` for what it repeats.' });
    // Not enumerable: a conversation does not belong in logs.
    Object.defineProperties(this, { messages: { value: messages }, steps: { value: steps } });
  }
}

export async function runTools(
  completions: PlainCompletions,
  params: RunParams,
  options: RequestOptions = {},
): Promise<RunResult> {
  checkCompletion(params, ['maxSteps', 'onToolError', 'onStep']);
  const { tools, maxSteps = 8, onToolError = 'model', onStep, messages: given, ...settings } = params;
  positiveInteger(maxSteps, 'maxSteps');
  if (typeof onToolError !== 'function' && onToolError !== 'model' && onToolError !== 'throw') {
    throw invalidArgument('onToolError', 'must be "model", "throw" or a function');
  }
  const { byName, wire } = prepareTools(tools);
  const messages = [...given];
  const steps: RunStep[] = [];
  const usage: TokenUsage = { promptTokens: 0, completionTokens: 0, totalTokens: 0 };

  for (let step = 1; step <= maxSteps; step++) {
    const request = { ...settings, messages: [...messages], ...(wire.length > 0 ? { tools: wire } : {}) };
    const response = await completions.create(request, options);
    const message = messageOf(response);
    addUsage(usage, response.usage);
    messages.push(message);
    const toolCalls = message.toolCalls ?? [];
    const toolMessages =
      toolCalls.length === 0 ? [] : await answerAll(toolCalls, step, byName, onToolError, options.signal);
    messages.push(...toolMessages);
    const done: RunStep = { step, response, toolCalls, toolMessages };
    steps.push(done);
    await onStep?.(done);
    if (toolCalls.length === 0) {
      return { text: message.content, message, finishReason: response.finishReason, messages, steps, usage };
    }
  }
  throw new StepLimitError(`the model still asked for tools after ${maxSteps} steps`, messages, steps);
}

/** Runs all calls of a step side by side. The first failure that goes to the caller tells the others to stop. */
const answerAll = async (
  calls: readonly ToolCall[],
  step: number,
  byName: ReadonlyMap<string, Tool>,
  onToolError: NonNullable<RunParams['onToolError']>,
  outer: AbortSignal | undefined,
): Promise<ChatMessage[]> => {
  const controller = new AbortController();
  const { signal } = controller;
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      reject(new AbortedError('the run was aborted', { code: 'ABORTED', cause: outer?.reason }));
      controller.abort(outer?.reason);
    };
  });
  // Listened to by the race below alone, which may be over.
  aborted.catch(() => {});
  if (outer?.aborted) abort();
  else outer?.addEventListener('abort', abort);
  const answer = async (call: ToolCall): Promise<ChatMessage> => {
    let content: string;
    try {
      content = await runTool(byName, call, { toolCallId: call.id, step, signal });
    } catch (error) {
      if (onToolError === 'throw') throw error;
      content = onToolError === 'model' ? `Error: ${(error as Error).message}` : await onToolError(error as ToolError);
    }
    return { role: 'tool', toolCallId: call.id, name: call.function?.name ?? '', content };
  };
  try {
    return await Promise.race([Promise.all(calls.map(answer)), aborted]);
  } catch (error) {
    controller.abort(error);
    throw error;
  } finally {
    outer?.removeEventListener('abort', abort);
  }
};

const addUsage = (sum: TokenUsage, usage: TokenUsage | undefined): void => {
  sum.promptTokens += usage?.promptTokens ?? 0;
  sum.completionTokens += usage?.completionTokens ?? 0;
  sum.totalTokens += usage?.totalTokens ?? 0;
};
