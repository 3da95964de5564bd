import { type Collector, SerializationError, type StreamPlan } from '@linktor/core';
import {
  type ChatMessage,
  type CompletionChunk,
  createCompletion,
  type InvokeAgentChunk,
  type TokenUsage,
} from '@linktor/core-gen/linktor';
import { ToolCallCollector } from './tool-calls.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOurs = (event: string | undefined): boolean => event === undefined || event === 'message';

/** A document that is none of ours: one under an event name we do not know is news, one without a name is a fault. */
const stranger = (event: string | undefined): undefined => {
  if (!isOurs(event)) return undefined;
  throw new SerializationError('an event of the stream has no delta', { code: 'UNEXPECTED_EVENT' });
};

/** A chunk. Some deployments tell at the end, in a chunk of its own, what the answer cost. */
export type Chunk = CompletionChunk & { usage?: TokenUsage | null };

const asChunk = (document: unknown, event: string | undefined): Chunk | undefined => {
  if (!isObject(document)) return stranger(event);
  const delta = document['delta'] ?? (isOurs(event) && isBare(document) ? {} : undefined);
  if (!isObject(delta)) return stranger(event);
  const content = delta['content'] ?? '';
  if (typeof content !== 'string') {
    throw new SerializationError('the content of an event is no text', { code: 'UNEXPECTED_EVENT' });
  }
  return (document['delta'] === delta ? document : { ...document, delta }) as unknown as Chunk;
};

/**
 * A chunk that brings nothing of the answer: what it was, why it ended, what it cost. An object or list under any other
 * name may hold the answer, and be lost.
 */
const isBare = (document: Record<string, unknown>): boolean => {
  const known = ['delta', 'id', 'finishReason', 'usage'];
  return (
    known.some((field) => document[field] !== undefined && (field === 'delta' || document[field] !== null)) &&
    Object.entries(document).every(([field, value]) => field === 'usage' || isBlank(value))
  );
};

const isBlank = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Array.isArray(value) && value.length === 0);

/** Puts the message together from its pieces. */
class MessageCollector implements Collector<CompletionChunk, ChatMessage> {
  #role: string | undefined;
  /** Joined when somebody asks: most who read the pieces never do. */
  readonly #content: string[] = [];
  readonly #toolCalls: ToolCallCollector = new ToolCallCollector();

  add({ delta }: CompletionChunk): void {
    if (typeof delta.role === 'string') this.#role ??= delta.role;
    if (typeof delta.content === 'string') this.#content.push(delta.content);
    if (delta.toolCalls) this.#toolCalls.add(delta.toolCalls);
  }

  result(): ChatMessage {
    const message: ChatMessage = { role: this.#role ?? 'assistant', content: this.#content.join('') };
    const toolCalls = this.#toolCalls.result();
    if (toolCalls.length > 0) message.toolCalls = toolCalls;
    return message;
  }
}

class TextCollector implements Collector<string, string> {
  readonly #text: string[] = [];

  add(piece: string): void {
    this.#text.push(piece);
  }

  result(): string {
    return this.#text.join('');
  }
}

const terminator = createCompletion.stream as string;

/** Chunks as the API sends them; they amount to a message. */
export const chunks: StreamPlan<CompletionChunk, ChatMessage> = {
  terminator,
  chunk: asChunk,
  collect: () => new MessageCollector(),
};

/** The pieces of the text alone. */
export const completionText: StreamPlan<string, string> = {
  terminator,
  chunk: (document, event) => asChunk(document, event)?.delta.content || undefined,
  collect: () => new TextCollector(),
};

/** The pieces of an agent's answer. The API says to skip events without one. */
export const agentText: StreamPlan<string, string> = {
  terminator,
  chunk(document, event) {
    if (!isObject(document)) return stranger(event);
    const { delta } = document as InvokeAgentChunk;
    if (delta !== undefined && delta !== null && typeof delta !== 'string') return stranger(event);
    return delta || undefined;
  },
  collect: () => new TextCollector(),
};
