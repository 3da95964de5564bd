import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerOf, clientOf, scripted } from '../test/support.ts';
import { AI } from './ai.ts';
import { createLinktor } from './ai-sdk.ts';
import type { RunParams } from './run.ts';
import { type Tool, tool } from './tool.ts';
import type { ChatMessage } from './types.ts';

// What models and deployments answer that no specification says.

const messages = [{ role: 'user', content: 'Hi' }];
const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } };
const f = tool({ name: 'f', description: 'F', input: z.object({}), execute: () => 'done' });

const running = (answer: object, params: Partial<RunParams> = {}) => {
  const server = scripted((_, count) => (count === 1 ? answer : answerOf({ content: 'end' })));
  const run = new AI(clientOf(server)).run({ messages, tools: [f], ...params });
  const sent = (): ChatMessage[] =>
    ((server.seen[1]?.body ?? {}) as { messages?: ChatMessage[] }).messages?.slice(1) ?? [];
  return { run, sent, server };
};

test.each([
  ['null', { role: 'assistant', content: null, toolCalls: [call] }],
  ['absent', { role: 'assistant', toolCalls: [call] }],
  ['absent, and so is the role', { toolCalls: [call] }],
  ['null, and so is the role', { role: null, content: null, toolCalls: [call] }],
])('content that is %s goes on as an empty text', async (_name, message) => {
  const { run, sent } = running({ message });
  expect(await run).toMatchObject({ text: 'end', usage: { totalTokens: 5 }, finishReason: 'stop' });
  expect(sent()).toEqual([
    { role: 'assistant', content: '', toolCalls: [call] },
    { role: 'tool', toolCallId: 'c', name: 'f', content: 'done' },
  ]);
  const step = (await run).steps[0];
  expect(step).toMatchObject({ finishReason: '', usage: undefined, message: { content: '' }, response: { message } });
});

test('an answer of nothing is an empty text', async () => {
  const nothing = { message: { content: null, toolCalls: null, name: 'n' } };
  expect((await running(nothing).run).message).toEqual({ role: 'assistant', content: '', name: 'n' });
  const ai = new AI(clientOf(scripted(() => nothing)));
  expect(await ai.completions.complete('Hi')).toBe('');
  const model = createLinktor(clientOf(scripted(() => nothing)))('m');
  const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: '?' }] }];
  expect((await model.doGenerate({ prompt })).content).toEqual([]);
});

test.each([
  ['NO_MESSAGE', {}],
  ['NO_MESSAGE', { message: 'Hello' }],
  ['NO_MESSAGE', { message: ['Hello'] }],
  ['NO_MESSAGE', { choices: [null] }],
  ['UNEXPECTED_MESSAGE', { message: { role: 7, content: 'a' } }],
  ['UNEXPECTED_MESSAGE', { message: { content: [{ type: 'text', text: 'a' }] } }],
  ['UNEXPECTED_MESSAGE', { choices: [{ message: { content: 7 } }] }],
  ['UNEXPECTED_MESSAGE', { message: { toolCalls: { 0: call } } }],
  ['UNEXPECTED_MESSAGE', { message: { toolCalls: [null] } }],
  ['UNEXPECTED_MESSAGE', { message: { toolCalls: ['f'] } }],
])('%s: %j', async (code, answer) => {
  const error = { name: 'SerializationError', code };
  await expect(running(answer).run).rejects.toMatchObject(error);
  const model = createLinktor(clientOf(scripted(() => answer)))('m');
  const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: '?' }] }];
  await expect(model.doGenerate({ prompt })).rejects.toMatchObject(error);
});

const odd: [string, object, string][] = [
  ['no function', { id: 'c' }, 'a call of the model names no tool'],
  ['a function that is null', { id: 'c', function: null }, 'a call of the model names no tool'],
  ['a function that is a text', { id: 'c', function: 'f' }, 'a call of the model names no tool'],
  ['a name that is a number', { id: 'c', function: { name: 7 } }, 'a call of the model names no tool'],
  [
    'arguments as an object',
    { id: 'c', function: { name: 'f', arguments: {} } },
    'the arguments of "f" are not a text',
  ],
  ['no id', { function: { name: 'f', arguments: '{}' } }, 'the model\'s call of "f" has no id'],
  ['an id that is a number', { id: 7, function: { name: 'f' } }, 'the model\'s call of "f" has no id'],
];

describe.each(odd)('a call with %s', (_name, toolCall, message) => {
  const answer = answerOf({ toolCalls: [toolCall] });

  test('is a ToolError', async () => {
    await expect(running(answer, { onToolError: 'throw' }).run).rejects.toMatchObject({
      name: 'ToolError',
      code: 'INVALID_TOOL_CALL',
      message,
    });
    const { run, sent } = running(answer);
    expect((await run).text).toBe('end');
    expect(sent()[1]).toMatchObject({ role: 'tool', content: `Error: ${message}` });
    expect([typeof sent()[1]?.toolCallId, typeof sent()[1]?.name]).toEqual(['string', 'string']);
  });

  test('is a SerializationError for the AI SDK', async () => {
    const model = createLinktor(clientOf(scripted(() => answer)))('m');
    const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: '?' }] }];
    await expect(model.doGenerate({ prompt })).rejects.toMatchObject({
      name: 'SerializationError',
      code: 'INVALID_TOOL_CALL',
      message,
    });
  });
});

test('arguments that are absent or null are none', async () => {
  for (const text of [undefined, null]) {
    const { run, sent } = running(answerOf({ toolCalls: [{ id: 'c', function: { name: 'f', arguments: text } }] }));
    await run;
    expect(sent()[1]?.content).toBe('done');
  }
});

const withValidator = (validate: unknown): Tool =>
  ({ ...f, parameters: [], input: { '~standard': { version: 1, vendor: 'x', validate } } }) as unknown as Tool;

test.each<[string, unknown]>([
  [
    'throws',
    () => {
      throw new Error('bug');
    },
  ],
  ['throws what has no words', () => Promise.reject(Object.create(null))],
  ['gives nothing', () => undefined],
  ['gives null', () => null],
  ['gives a text', () => 'yes'],
  ['gives neither', () => ({})],
  ['has issues that are no list', () => ({ issues: 'bad' })],
  ['has issues that are none', () => ({ issues: [null] })],
  ['has a path that is none', () => ({ issues: [{ message: 'bad', path: 7 }] })],
])('a validator that %s', async (_name, validate) => {
  const params = { tools: [withValidator(validate)], onToolError: 'throw' as const };
  await expect(running(answerOf({ toolCalls: [call] }), params).run).rejects.toMatchObject({
    name: 'ToolError',
    code: 'VALIDATOR_FAILED',
    toolName: 'f',
  });
});

test.each([
  ['cannot describe itself', { ...f, input: z.object({ on: z.date() }) }, 'tools[0].input'],
  ['has parameters that are no list', { ...f, parameters: 7 }, 'tools[0].parameters'],
])('a tool that %s is refused before anything is sent', async (_name, bad, parameter) => {
  const { run, server } = running(answerOf({}), { tools: [bad as unknown as Tool] });
  await expect(run).rejects.toMatchObject({ name: 'ValidationError', details: { parameter } });
  expect(server.seen).toEqual([]);
});

test.each([undefined, null, 7, {}])('onToolError that returns %j', async (junk) => {
  const broken: Tool = { ...(f as Tool), execute: () => Promise.reject(new Error('no')) };
  const params = { tools: [broken], onToolError: (() => junk) as unknown as () => string };
  await expect(running(answerOf({ toolCalls: [call] }), params).run).rejects.toMatchObject({
    name: 'ValidationError',
    details: { parameter: 'onToolError' },
  });
});
