import type { LanguageModelV4CallOptions, SharedV4Warning } from '@ai-sdk/provider';
import type { RequestOptions } from '@linktor/core';
import type { AgentTool } from '@linktor/core-gen/linktor';
import { toMessages } from './ai-sdk-prompt.ts';
import type { CompletionParams } from './plain-completions.ts';
import { toParameters } from './tool-parameters.ts';

/** The signal and headers of a call of the SDK. */
export const requestOptions = (call: {
  abortSignal?: AbortSignal | undefined;
  headers?: Record<string, string | undefined> | undefined;
}): RequestOptions => {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(call.headers ?? {})) if (value !== undefined) headers[name] = value;
  return { headers, ...(call.abortSignal ? { signal: call.abortSignal } : {}) };
};

/** Settings of the SDK that the platform does not know. */
const UNSUPPORTED = [
  'topP',
  'topK',
  'presencePenalty',
  'frequencyPenalty',
  'stopSequences',
  'seed',
] as const satisfies readonly (keyof LanguageModelV4CallOptions)[];

/** What the platform takes beside what the SDK knows of. */
const OWN = ['agentId', 'knowledgeBaseIds', 'conversationId'] as const;

/** A call of the SDK as a completion, and what of it had to be left out. */
export function toCompletion(
  modelId: string,
  call: LanguageModelV4CallOptions,
): { request: CompletionParams; warnings: SharedV4Warning[] } {
  const warnings: SharedV4Warning[] = [];
  for (const feature of UNSUPPORTED) if (call[feature] !== undefined) warnings.push({ type: 'unsupported', feature });
  if (call.reasoning !== undefined && call.reasoning !== 'provider-default') {
    warnings.push({ type: 'unsupported', feature: 'reasoning' });
  }
  const request: CompletionParams = { model: modelId, messages: toMessages(call.prompt) };
  if (call.temperature !== undefined) request.temperature = call.temperature;
  if (call.maxOutputTokens !== undefined) request.maxTokens = call.maxOutputTokens;
  const own = call.providerOptions?.['linktor'];
  for (const name of OWN) if (own?.[name] !== undefined) Object.assign(request, { [name]: own[name] });
  const tools = toTools(call, warnings);
  if (tools.length > 0) request.tools = tools;
  if (call.responseFormat?.type === 'json') {
    warnings.push({
      type: 'compatibility',
      feature: 'responseFormat',
      details: 'the model is asked for JSON in a system message; the platform does not enforce it',
    });
    const { schema } = call.responseFormat;
    const wanted = schema ? ` that matches this JSON schema: ${JSON.stringify(schema)}` : '';
    request.messages.unshift({ role: 'system', content: `Answer with JSON only, without any other text${wanted}.` });
  }
  return { request, warnings };
}

const toTools = (call: LanguageModelV4CallOptions, warnings: SharedV4Warning[]): AgentTool[] => {
  const { toolChoice, tools = [] } = call;
  if (toolChoice?.type === 'none') return [];
  if (toolChoice?.type === 'required' || toolChoice?.type === 'tool') {
    warnings.push({ type: 'unsupported', feature: 'toolChoice', details: 'the model may answer without a tool' });
  }
  const wire: AgentTool[] = [];
  for (const each of tools) {
    if (each.type !== 'function') {
      warnings.push({ type: 'unsupported', feature: `provider tool ${each.id}` });
    } else if (toolChoice?.type !== 'tool' || toolChoice.toolName === each.name) {
      const parameters = toParameters(each.inputSchema, `tools.${each.name}.inputSchema`);
      wire.push({ name: each.name, description: each.description ?? '', parameters });
    }
  }
  return wire;
};
