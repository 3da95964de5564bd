import type { LanguageModelV4Prompt, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider';
import { expect, test } from 'vitest';
import { toMessages } from './ai-sdk-prompt.ts';

const result = (output: LanguageModelV4ToolResultOutput) =>
  ({ type: 'tool-result', toolCallId: 'call_1', toolName: 'weather', output }) as const;
const file = { type: 'file', data: new Uint8Array([1]), mediaType: 'image/png' } as const;

test('texts of one message are one text', () => {
  const prompt: LanguageModelV4Prompt = [
    { role: 'system', content: 'Be brief.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Hi, ' },
        { type: 'text', text: 'you.' },
      ],
    },
    {
      role: 'assistant',
      content: [
        { type: 'reasoning', text: 'Hm.' },
        { type: 'text', text: 'Hi' },
        { type: 'text', text: '!' },
      ],
    },
  ];
  expect(toMessages(prompt)).toEqual([
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Hi, you.' },
    { role: 'assistant', content: 'Hi!' },
  ]);
});

test('calls go with the message that made them, and what the provider found out follows it', () => {
  const content = [
    { type: 'tool-call', toolCallId: 'call_1', toolName: 'weather', input: { city: 'Oslo' } },
    { type: 'tool-call', toolCallId: 'call_2', toolName: 'weather', input: '{"city":"Rome"}' },
    { type: 'tool-call', toolCallId: 'call_3', toolName: 'weather', input: undefined },
    result({ type: 'text', value: 'mild' }),
  ] as const;
  const called = (id: string, text: string) => ({
    id,
    type: 'function',
    function: { name: 'weather', arguments: text },
  });
  expect(toMessages([{ role: 'assistant', content: [...content] }])).toEqual([
    {
      role: 'assistant',
      content: '',
      toolCalls: [called('call_1', '{"city":"Oslo"}'), called('call_2', '{"city":"Rome"}'), called('call_3', '{}')],
    },
    { role: 'tool', toolCallId: 'call_1', name: 'weather', content: 'mild' },
  ]);
});

test.each<[LanguageModelV4ToolResultOutput, string]>([
  [{ type: 'text', value: 'mild' }, 'mild'],
  [{ type: 'json', value: { degrees: 7 } }, '{"degrees":7}'],
  [{ type: 'error-text', value: 'no such city' }, 'Error: no such city'],
  [{ type: 'error-json', value: { code: 404 } }, 'Error: {"code":404}'],
  [{ type: 'execution-denied' }, 'Error: the call was denied'],
  [{ type: 'execution-denied', reason: 'too dear' }, 'Error: the call was denied: too dear'],
  [
    {
      type: 'content',
      value: [
        { type: 'text', text: 'mild' },
        { type: 'custom', providerOptions: { x: { y: 1 } } },
      ],
    },
    'mild\n{"type":"custom","providerOptions":{"x":{"y":1}}}',
  ],
])('a tool that gave %j', (output, content) => {
  expect(toMessages([{ role: 'tool', content: [result(output)] }])).toEqual([
    { role: 'tool', toolCallId: 'call_1', name: 'weather', content },
  ]);
});

test('an approval is nothing the model is told', () => {
  const approval = { type: 'tool-approval-response', approvalId: 'a', approved: true } as const;
  expect(toMessages([{ role: 'tool', content: [approval] }])).toEqual([]);
});

test.each<LanguageModelV4Prompt[number]>([
  { role: 'user', content: [file as never] },
  { role: 'assistant', content: [file as never] },
])('a file is refused: %j', (message) => {
  expect(() => toMessages([message])).toThrow(expect.objectContaining({ details: { parameter: 'prompt' } }));
});
