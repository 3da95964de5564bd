import { AbortedError, describe, invalidArgument, type RequestOptions } from '@linktor/core';
import type { ChatMessage, CompletionResponse, TokenUsage, ToolCall } from '@linktor/core-gen/linktor';
import { positiveInteger } from './check.ts';
import { checkCompletion, messageOf } from './messages.ts';
import type { CompletionParams, PlainCompletions } from './plain-completions.ts';
import { prepareTools, runTool } from './run-tool.ts';
import { StepLimitError } from './step-limit-error.ts';
import type { Tool, ToolContext, ToolError } from './tool.ts';

/** One answer of the model, and what came of the tools it asked for. */
export interface RunStep {
  /** 1 for the first. */
  readonly step: number;
  readonly message: ChatMessage;
  /** Why the model stopped; empty where the server does not say. */
  readonly finishReason: string;
  /** The tokens of this step, where the server tells them. */
  readonly usage: TokenUsage | undefined;
  /** The whole response. Absent when the answer was streamed. */
  readonly response?: CompletionResponse | undefined;
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
  /** Why the model stopped: `length` says that the answer is cut. Empty where the server does not say. */
  readonly finishReason: string;
  /** The whole conversation: pass it on, with the next question, to go on. */
  readonly messages: ChatMessage[];
  readonly steps: readonly RunStep[];
  /** The tokens of all steps, as far as the server tells them. */
  readonly usage: TokenUsage;
}

/** What happens in a run, as it happens. */
export type RunEvent =
  /** A piece of the text of an answer. */
  | { readonly type: 'text'; readonly delta: string; readonly step: number }
  /** A tool the model wants called, whole. It is run next. */
  | { readonly type: 'tool-call'; readonly call: ToolCall; readonly step: number }
  /** What the model will be told of a call, as soon as its tool has ended. */
  | { readonly type: 'tool-result'; readonly message: ChatMessage; readonly step: number }
  /** The end of a step. */
  | { readonly type: 'step'; readonly step: RunStep };

/** An answer of the model, however it came. */
export type Answer = Pick<RunStep, 'message' | 'finishReason' | 'usage' | 'response'>;

/** Asks the model once. */
type Ask = (request: CompletionParams, step: number) => AsyncGenerator<RunEvent, Answer, undefined>;

/** The run with answers in one piece. */
export async function runTools(
  completions: PlainCompletions,
  params: RunParams,
  options: RequestOptions | undefined,
): Promise<RunResult> {
  const steps = runSteps(
    params,
    // biome-ignore lint/correctness/useYield: an answer in one piece has nothing to tell on its way
    async function* (request) {
      const response = await completions.create(request, options);
      const { finishReason, usage } = response;
      return { message: messageOf(response), finishReason: finishReason ?? '', usage, response };
    },
    // Looked at by the first call.
    options?.signal,
  );
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}

/** The loop of every run: tells what happens and returns how it ended. Whoever leaves it fires the signal, for the tools. */
export async function* runSteps(
  params: RunParams,
  ask: Ask,
  signal: AbortSignal | undefined,
): AsyncGenerator<RunEvent, RunResult, undefined> {
  checkCompletion(params, ['maxSteps', 'onToolError', 'onStep']);
  const { tools, maxSteps = 8, onToolError = 'model', onStep, messages: given, ...settings } = params;
  positiveInteger(maxSteps, 'maxSteps');
  if (typeof onToolError !== 'function' && onToolError !== 'model' && onToolError !== 'throw') {
    throw invalidArgument('onToolError', 'must be "model", "throw" or a function');
  }
  if (onStep !== undefined && typeof onStep !== 'function') throw invalidArgument('onStep', 'must be a function');
  const { byName, wire } = prepareTools(tools);
  const messages = [...given];
  const steps: RunStep[] = [];
  const usage: TokenUsage = { promptTokens: 0, completionTokens: 0, totalTokens: 0 };

  for (let step = 1; step <= maxSteps; step++) {
    const request = { ...settings, messages: [...messages], ...(wire.length > 0 ? { tools: wire } : {}) };
    const answer = yield* ask(request, step);
    const { message, finishReason } = answer;
    addUsage(usage, answer.usage);
    messages.push(message);
    const toolCalls = message.toolCalls ?? [];
    for (const call of toolCalls) yield { type: 'tool-call', call, step };
    const run = (call: ToolCall, stop: AbortSignal): Promise<ChatMessage> =>
      toolMessage(byName, call, { toolCallId: call.id, step, signal: stop }, onToolError);
    const toolMessages = toolCalls.length === 0 ? [] : yield* answerAll(toolCalls, step, run, signal);
    messages.push(...toolMessages);
    const done: RunStep = { step, ...answer, toolCalls, toolMessages };
    steps.push(done);
    await onStep?.(done);
    yield { type: 'step', step: done };
    if (toolCalls.length === 0) return { text: message.content, message, finishReason, messages, steps, usage };
  }
  throw new StepLimitError(`the model still asked for tools after ${maxSteps} steps`, messages, steps);
}

/** What the model is told of one call. */
const toolMessage = async (
  byName: ReadonlyMap<string, Tool>,
  call: ToolCall,
  context: ToolContext,
  onToolError: NonNullable<RunParams['onToolError']>,
): Promise<ChatMessage> => {
  let content: string;
  try {
    content = await runTool(byName, call, context);
  } catch (error) {
    if (onToolError === 'throw') throw error;
    content = onToolError === 'model' ? `Error: ${(error as Error).message}` : await onToolError(error as ToolError);
    if (typeof content !== 'string') {
      throw invalidArgument('onToolError', `must return a string, got ${describe(content)}`);
    }
  }
  return { role: 'tool', toolCallId: text(call.id), name: text(call.function?.name), content };
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Runs all calls of a step side by side, and tells of each as it ends. The first failure tells the others to stop, and so
 * does the signal.
 */
async function* answerAll(
  calls: readonly ToolCall[],
  step: number,
  run: (call: ToolCall, signal: AbortSignal) => Promise<ChatMessage>,
  outer: AbortSignal | undefined,
): AsyncGenerator<RunEvent, ChatMessage[], undefined> {
  const controller = new AbortController();
  const messages: ChatMessage[] = [];
  const ended: ChatMessage[] = [];
  let failed: { error: unknown } | undefined;
  let wake = (): void => {};
  const fail = (error: unknown, reason: unknown): void => {
    failed ??= { error };
    controller.abort(reason);
    wake();
  };
  const abort = (): void => {
    const reason: unknown = outer?.reason;
    fail(new AbortedError('the run was aborted', { code: 'ABORTED', cause: reason }), reason);
  };
  try {
    if (outer?.aborted) abort();
    else outer?.addEventListener('abort', abort);
    for (const [at, call] of failed ? [] : calls.entries()) {
      const end = (message: ChatMessage): void => {
        messages[at] = message;
        ended.push(message);
        wake();
      };
      run(call, controller.signal).then(end, (error: unknown) => fail(error, error));
    }
    for (let left = calls.length; left > 0; ) {
      if (failed) throw failed.error;
      const message = ended.shift();
      if (message) {
        left--;
        yield { type: 'tool-result', message, step };
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
    return messages;
  } finally {
    outer?.removeEventListener('abort', abort);
  }
}

const addUsage = (sum: TokenUsage, usage: TokenUsage | undefined): void => {
  sum.promptTokens += usage?.promptTokens ?? 0;
  sum.completionTokens += usage?.completionTokens ?? 0;
  sum.totalTokens += usage?.totalTokens ?? 0;
};
