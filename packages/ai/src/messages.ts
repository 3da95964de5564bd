import { invalidArgument, requireItems, requireObject, requireText, SerializationError } from '@linktor/core';
import type { ChatMessage, CompletionResponse, ToolCall } from '@linktor/core-gen/linktor';
import { finiteNumber, knownFields, positiveInteger } from './check.ts';

const COMPLETION_FIELDS = [
  'messages',
  'model',
  'temperature',
  'maxTokens',
  'tools',
  'agentId',
  'knowledgeBaseIds',
  'conversationId',
];

/** Messages a model can be sent: at least one, each with a role and text. */
export function checkMessages(messages: unknown): void {
  requireItems(messages, 'messages');
  for (const [index, message] of (messages as unknown[]).entries()) {
    requireObject(message, `messages[${index}]`);
    const { role, content } = message as { role?: unknown; content?: unknown };
    requireText(role, `messages[${index}].role`);
    // Empty text is a message too: an assistant's that only calls tools.
    if (typeof content !== 'string') throw invalidArgument(`messages[${index}].content`, 'must be a string');
  }
}

/** The fields of a completion, without `stream`: which of the two methods is called decides that. */
export function checkCompletion(request: object, more: readonly string[] = []): void {
  requireObject(request, 'request');
  const { messages, temperature, maxTokens, stream } = request as Record<string, unknown>;
  if (stream !== undefined) {
    throw invalidArgument(
      'stream',
      'is decided by the method',
      'Call completions.stream() for a stream, else create().',
    );
  }
  checkMessages(messages);
  checkSettings({ temperature, maxTokens });
  knownFields(request, [...COMPLETION_FIELDS, ...more], 'a completion');
}

/** The settings that are numbers. */
export function checkSettings(settings: { temperature?: unknown; maxTokens?: unknown }): void {
  requireObject(settings, 'settings');
  finiteNumber(settings.temperature, 'temperature');
  positiveInteger(settings.maxTokens, 'maxTokens');
}

/**
 * The answer in a response: `message`, or the first choice of a deployment that answers with a list. As it can be sent
 * again: with a role and a text, which models leave out of a message that only calls tools.
 */
export function messageOf(response: CompletionResponse): ChatMessage {
  const message: unknown = response?.message ?? response?.choices?.[0]?.message;
  if (!isObject(message)) throw fault('NO_MESSAGE', 'holds no message');
  const { role, content, toolCalls, ...rest } = message as { role?: unknown; content?: unknown; toolCalls?: unknown };
  if (!isText(role) || !isText(content)) throw fault('UNEXPECTED_MESSAGE', 'has a role or content that is no text');
  const whole: ChatMessage = { ...rest, role: role ?? 'assistant', content: content ?? '' };
  if (toolCalls === undefined || toolCalls === null) return whole;
  if (Array.isArray(toolCalls) && toolCalls.every(isObject)) return { ...whole, toolCalls: toolCalls as ToolCall[] };
  throw fault('UNEXPECTED_MESSAGE', 'has tool calls that are no list of objects');
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string | null | undefined =>
  value === undefined || value === null || typeof value === 'string';

const fault = (code: string, problem: string): SerializationError =>
  new SerializationError(`the completion ${problem}`, { code });
