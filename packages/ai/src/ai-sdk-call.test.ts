import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';
import { expect, test } from 'vitest';
import { requestOptions, toCompletion } from './ai-sdk-call.ts';

const prompt: LanguageModelV4CallOptions['prompt'] = [{ role: 'user', content: [{ type: 'text', text: '?' }] }];
const messages = [{ role: 'user', content: '?' }];
const inputSchema = { type: 'object', properties: { city: { type: 'string' } } } as const;
const weather = { type: 'function', name: 'weather', description: 'The weather', inputSchema } as const;
const time = { type: 'function', name: 'time', inputSchema: { type: 'object' } } as const;
const told = {
  weather: {
    name: 'weather',
    description: 'The weather',
    parameters: [{ name: 'city', type: 'string', description: '', required: false }],
  },
  time: { name: 'time', description: '', parameters: [] },
};

test('a call that says nothing but its prompt', () => {
  expect(toCompletion('m', { prompt })).toEqual({ request: { model: 'm', messages }, warnings: [] });
});

test('what the platform knows goes out, and its own options with it', () => {
  const linktor = { agentId: 'a', knowledgeBaseIds: ['kb'], conversationId: 'c', other: 1 };
  const call = { prompt, temperature: 0, maxOutputTokens: 9, providerOptions: { linktor, openai: { user: 'u' } } };
  const { other: _, ...own } = linktor;
  expect(toCompletion('m', call)).toEqual({
    request: { model: 'm', messages, temperature: 0, maxTokens: 9, ...own },
    warnings: [],
  });
});

test.each<[string, Partial<LanguageModelV4CallOptions>]>([
  ['topP', { topP: 0 }],
  ['topK', { topK: 1 }],
  ['presencePenalty', { presencePenalty: 0 }],
  ['frequencyPenalty', { frequencyPenalty: 0 }],
  ['stopSequences', { stopSequences: ['.'] }],
  ['seed', { seed: 0 }],
  ['reasoning', { reasoning: 'high' }],
])('%s is left out, with a warning', (feature, settings) => {
  expect(toCompletion('m', { prompt, ...settings })).toEqual({
    request: { model: 'm', messages },
    warnings: [{ type: 'unsupported', feature }],
  });
});

test('the provider’s own way of reasoning is no wish', () => {
  expect(toCompletion('m', { prompt, reasoning: 'provider-default' }).warnings).toEqual([]);
});

test.each<[string, LanguageModelV4CallOptions['toolChoice'], object[] | undefined, string[]]>([
  ['as they come', undefined, [told.weather, told.time], []],
  ['as the model likes', { type: 'auto' }, [told.weather, told.time], []],
  ['none', { type: 'none' }, undefined, []],
  ['any', { type: 'required' }, [told.weather, told.time], ['toolChoice']],
  ['one of them', { type: 'tool', toolName: 'time' }, [told.time], ['toolChoice']],
])('tools: %s', (_, toolChoice, tools, features) => {
  const { request, warnings } = toCompletion('m', {
    prompt,
    tools: [weather, time],
    ...(toolChoice && { toolChoice }),
  });
  expect(request.tools).toEqual(tools);
  expect(warnings.map((warning) => ['feature' in warning && warning.feature, warning.type])).toEqual(
    features.map((feature) => [feature, 'unsupported']),
  );
});

test('a tool of another provider is left out, with a warning', () => {
  const search = { type: 'provider', id: 'other.search', name: 'search', args: {} } as const;
  expect(toCompletion('m', { prompt, tools: [search, time] })).toEqual({
    request: { model: 'm', messages, tools: [told.time] },
    warnings: [{ type: 'unsupported', feature: 'provider tool other.search' }],
  });
});

test.each([
  ['of any form', {}, 'Answer with JSON only, without any other text.'],
  [
    'of one form',
    { schema: { type: 'object' } as const },
    'Answer with JSON only, without any other text that matches this JSON schema: {"type":"object"}.',
  ],
])('JSON %s is asked for in a message before all others', (_, format, content) => {
  const { request, warnings } = toCompletion('m', { prompt, responseFormat: { type: 'json', ...format } });
  expect(request.messages).toEqual([{ role: 'system', content }, ...messages]);
  expect(warnings).toMatchObject([{ type: 'compatibility', feature: 'responseFormat' }]);
});

test('text needs no words about it', () => {
  expect(toCompletion('m', { prompt, responseFormat: { type: 'text' } }).request.messages).toEqual(messages);
});

test('the signal and the headers of a call go with it', () => {
  const { signal } = new AbortController();
  expect(requestOptions({ abortSignal: signal, headers: { a: '1', b: undefined } })).toEqual({
    signal,
    headers: { a: '1' },
  });
  expect(requestOptions({})).toEqual({ headers: {} });
});
