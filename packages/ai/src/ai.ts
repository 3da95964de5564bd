import {
  type ClientOptions,
  createTransport,
  isTransport,
  type RequestOptions,
  type StreamOptions,
  type Transport,
} from '@linktor/core';
import { surface } from '@linktor/core-gen/linktor';
import { Agents } from './agents.ts';
import { Completions } from './completions.ts';
import { Embeddings } from './embeddings.ts';
import { type RunParams, type RunResult, runTools } from './run.ts';
import { type RunStream, streamRun } from './run-stream.ts';

/** Models and agents: ask, stream, embed, and let a model use your functions. */
export class AI {
  /** Answers of a model. */
  readonly completions: Completions;
  /** Vectors of texts. */
  readonly embeddings: Embeddings;
  /** Agents kept on the platform. */
  readonly agents: Agents;
  /** What all calls go through: `transport.request({ method, path })` makes one that no method stands for. */
  readonly transport: Transport;

  /**
   * @param options Client options (`apiKey` or `accessToken` …), or the transport of another client to share.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    this.transport = isTransport(options) ? options : createTransport(surface, options);
    this.completions = new Completions(this.transport);
    this.embeddings = new Embeddings(this.transport);
    this.agents = new Agents(this.transport);
  }

  /**
   * Lets a model answer with the help of your functions: asks, runs the tools the model calls, all calls of one answer
   * side by side, tells it the results, and so on until it answers without a call.
   *
   * API: `POST /ai/completions`, once per step
   *
   * @throws ValidationError naming the field when a message, setting or tool cannot be used; ToolError when a tool fails
   * and `onToolError` is `throw`; StepLimitError after `maxSteps` answers; AbortedError when the signal fires.
   */
  async run(params: RunParams, options?: RequestOptions): Promise<RunResult> {
    return runTools(this.completions, params, options);
  }

  /**
   * As `run`, with answers that are streamed: iterate the result for pieces of text, tool calls, tool results and steps as
   * they come; `finalResult()` gives what `run` gives. Nothing is sent before one of the two.
   *
   * API: `POST /ai/completions` with `stream: true`, once per step
   *
   * @throws As `run`, and StreamTruncatedError, StreamStalledError or StreamEventError when an answer breaks off: a tool
   * call of such an answer is not run.
   */
  runStream(params: RunParams, options?: StreamOptions): RunStream {
    return streamRun(this.completions, params, options);
  }
}
