export {
  type ClientOptions,
  type FileInput,
  type FileSource,
  type Stream,
  StreamError,
  StreamEventError,
  type StreamOptions,
  StreamPromise,
  StreamStalledError,
  StreamTruncatedError,
  type UploadOptions,
  type UploadProgress,
} from '@linktor/core';
export * from '@linktor/core/public';
export { Agents, type InvokeParams } from './agents.ts';
export { AI } from './ai.ts';
export { Bots } from './bots.ts';
export { Completions } from './completions.ts';
export { type EmbedBatchSettings, Embeddings, type EmbedSettings } from './embeddings.ts';
export { Flows } from './flows.ts';
export { KnowledgeBases } from './knowledge-bases.ts';
export { type CompletionParams, PlainCompletions, type PromptSettings } from './plain-completions.ts';
export type { RunEvent, RunParams, RunResult, RunStep } from './run.ts';
export { RunStream } from './run-stream.ts';
export type { StandardSchemaV1 } from './standard-schema.ts';
export { StepLimitError } from './step-limit-error.ts';
export { type Tool, type ToolContext, ToolError, tool } from './tool.ts';
export type * from './types.ts';
export type { UploadFileInput, UploadInput } from './upload.ts';
export { ProcessingFailedError, type WaitOptions } from './wait.ts';
