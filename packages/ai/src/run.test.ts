import { getEventListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { answerOf, clientOf, scripted } from '../test/support.ts';
import { AI } from './ai.ts';
import type { RunStep } from './run.ts';
import { StepLimitError } from './step-limit-error.ts';
import { type Tool, ToolError, tool } from './tool.ts';
import type { ChatMessage } from './types.ts';

const messages = [{ role: 'user', content: 'What is the weather in Oslo and Rome?' }];

const weather = tool({
  name: 'weather',
  description: 'The weather in a city',
  input: z.object({ city: z.string().describe('Name of the city'), unit: z.enum(['C', 'F']).default('C') }),
  execute: async ({ city, unit }) => {
    expectTypeOf(city).toEqualTypeOf<string>();
    expectTypeOf(unit).toEqualTypeOf<'C' | 'F'>();
    return { city, degrees: city.length, unit };
  },
});

const calls = (...list: [name: string, args: string][]): object =>
  answerOf(
    {
      toolCalls: list.map(([name, args], at) => ({
        id: `call_${at}`,
        type: 'function',
        function: { name, arguments: args },
      })),
    },
    'tool_calls',
  );

const aiThat = (...answers: object[]) => {
  const server = scripted((_, count) => answers[Math.min(count, answers.length) - 1]);
  const sent = (): ChatMessage[][] => server.seen.map(({ body }) => (body as { messages: ChatMessage[] }).messages);
  return { ai: new AI(clientOf(server)), server, sent };
};

test('asks, runs the calls, tells the results, and ends with the answer', async () => {
  const { ai, server, sent } = aiThat(
    calls(['weather', '{"city":"Oslo"}'], ['weather', '{"city":"Rome","unit":"F"}']),
    answerOf({ content: 'Cold and warm.' }),
  );
  const steps: RunStep[] = [];
  const result = await ai.run({
    messages,
    tools: [weather],
    model: 'm',
    temperature: 0,
    onStep: (step) => {
      steps.push(step);
    },
  });
  expect(result.text).toBe('Cold and warm.');
  expect(result.finishReason).toBe('stop');
  expect(result.usage).toEqual({ promptTokens: 6, completionTokens: 4, totalTokens: 10 });
  expect(result.steps).toEqual(steps);
  expect(server.seen[0]?.body).toMatchObject({
    model: 'm',
    temperature: 0,
    tools: [
      {
        name: 'weather',
        description: 'The weather in a city',
        parameters: [
          { name: 'city', type: 'string', description: 'Name of the city', required: true },
          { name: 'unit', type: 'string', description: '', required: false, default: 'C', enum: ['C', 'F'] },
        ],
      },
    ],
  });
  expect(sent()[0]).toEqual(messages);
  expect(sent()[1]?.slice(2)).toEqual([
    { role: 'tool', toolCallId: 'call_0', name: 'weather', content: '{"city":"Oslo","degrees":4,"unit":"C"}' },
    { role: 'tool', toolCallId: 'call_1', name: 'weather', content: '{"city":"Rome","degrees":4,"unit":"F"}' },
  ]);
  expect(result.messages).toHaveLength(5);
  // The caller's own list is left alone.
  expect(messages).toHaveLength(1);
});

test('calls of one step run side by side', async () => {
  let running = 0;
  let most = 0;
  const slow = tool({
    name: 'slow',
    description: 'Waits',
    input: z.object({}),
    execute: async () => {
      running++;
      most = Math.max(most, running);
      await wait(20);
      running--;
      return 'done';
    },
  });
  await aiThat(calls(['slow', ''], ['slow', '{}'], ['slow', '{}']), answerOf({})).ai.run({ messages, tools: [slow] });
  expect(most).toBe(3);
});

const broken = tool({
  name: 'broken',
  description: 'Fails',
  input: z.object({}),
  execute: () => {
    throw new Error('no disk');
  },
});

test('errors reach the model by default, with what it did wrong', async () => {
  const { ai, sent } = aiThat(
    calls(['weather', '{"city":7}'], ['weather', '{"city"'], ['nothing', '{}'], ['broken', '{}']),
    answerOf({ content: 'Sorry.' }),
  );
  expect((await ai.run({ messages, tools: [weather, broken] })).text).toBe('Sorry.');
  expect(
    sent()[1]
      ?.slice(2)
      .map(({ content }) => content),
  ).toEqual([
    expect.stringMatching(/^Error: the arguments of "weather" are not valid: city: /),
    'Error: the arguments of "weather" are not JSON',
    'Error: there is no tool "nothing"; there is weather, broken',
    'Error: "broken" failed: no disk',
  ]);
});

test('or the caller, or whoever a function says', async () => {
  const run = (onToolError: 'throw' | ((error: ToolError) => string)) => {
    const { ai, sent } = aiThat(calls(['broken', '{}']), answerOf({}));
    return { done: ai.run({ messages, tools: [broken], onToolError }), sent };
  };
  const error: unknown = await run('throw').done.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ToolError);
  expect(error).toMatchObject({ code: 'TOOL_FAILED', toolName: 'broken', toolCallId: 'call_0' });
  expect((error as Error).cause).toEqual(new Error('no disk'));
  const told = run(({ toolName }) => `${toolName} is out of order`);
  await told.done;
  expect(told.sent()[1]?.at(-1)?.content).toBe('broken is out of order');
  const thrown = run(() => {
    throw new Error('mine');
  });
  await expect(thrown.done).rejects.toThrow('mine');
});

test('a failure that goes to the caller tells the other tools to stop', async () => {
  let stopped = false;
  const patient = tool({
    name: 'patient',
    description: 'Waits for the signal',
    input: z.object({}),
    execute: (_, { signal }) =>
      new Promise<string>((resolve) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          resolve('');
        });
      }),
  });
  const { ai } = aiThat(calls(['patient', '{}'], ['broken', '{}']));
  await expect(ai.run({ messages, tools: [patient, broken], onToolError: 'throw' })).rejects.toBeInstanceOf(ToolError);
  expect(stopped).toBe(true);
});

test('the signal ends the run, whatever the tools do', async () => {
  const deaf = tool({
    name: 'deaf',
    description: 'Never ends',
    input: z.object({}),
    execute: () => new Promise<string>(() => {}),
  });
  const controller = new AbortController();
  const running = aiThat(calls(['deaf', '{}'])).ai.run({ messages, tools: [deaf] }, { signal: controller.signal });
  setTimeout(() => controller.abort('enough'), 20);
  await expect(running).rejects.toMatchObject({ name: 'AbortedError', cause: 'enough' });
});

test.each([
  ['ends', {}, [calls(['weather', '{"city":"Oslo"}']), answerOf({})]],
  ['fails', { onToolError: 'throw' as const }, [calls(['broken', '{}'])]],
  ['has too many steps', { maxSteps: 2 }, [calls(['weather', '{"city":"Oslo"}'])]],
])('a run that %s leaves no listener on the signal', async (_how, more, answers) => {
  const { signal } = new AbortController();
  const running = { ...weather, execute: () => `${getEventListeners(signal, 'abort').length} listening` };
  const { ai, sent } = aiThat(...answers);
  const run = ai.run({ messages, tools: [running, broken], ...more }, { signal });
  await run.catch(() => {});
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  // While a tool ran there was one.
  if (sent()[1]) expect(sent()[1]?.at(-1)?.content).toBe('1 listening');
});

test('a model that never stops calling is stopped', async () => {
  const { ai, server } = aiThat(calls(['weather', '{"city":"Oslo"}']));
  const error: unknown = await ai.run({ messages, tools: [weather], maxSteps: 3 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StepLimitError);
  expect(error).toMatchObject({ code: 'STEP_LIMIT' });
  expect((error as StepLimitError).steps).toHaveLength(3);
  expect((error as StepLimitError).messages).toHaveLength(7);
  expect(server.seen).toHaveLength(3);
});

test('any Standard Schema will do, with its parameters spelt out where it cannot say them', async () => {
  const odd: Tool = {
    name: 'odd',
    description: 'By hand',
    input: {
      '~standard': {
        version: 1,
        vendor: 'hand',
        validate: (value) => ({ value: Object.keys(value as object) }),
      },
    },
    parameters: [{ name: 'x', type: 'number', description: 'A number', required: true }],
    execute: (keys) => keys,
  };
  const { ai, server, sent } = aiThat(calls(['odd', '{"x":1,"__proto__":{"y":1}}']), answerOf({}));
  await ai.run({ messages, tools: [odd] });
  expect(server.seen[0]?.body).toMatchObject({ tools: [{ name: 'odd', parameters: odd.parameters }] });
  expect(sent()[1]?.at(-1)?.content).toBe('["x"]');
  const { parameters: _, ...mute } = odd;
  await expect(ai.run({ messages, tools: [mute] })).rejects.toMatchObject({
    details: { parameter: 'tools[0].parameters' },
  });
});

test.each<[string, object]>([
  ['maxSteps', { maxSteps: 0 }],
  ['onToolError', { onToolError: 'ignore' }],
  ['onStep', { onStep: 'log' }],
  ['tools', { tools: weather }],
  ['tools[0].name', { tools: [{ ...weather, name: '' }] }],
  ['tools[0].description', { tools: [{ ...weather, description: ' ' }] }],
  ['tools[1].execute', { tools: [broken, { ...weather, execute: 'weather' }] }],
  ['tools[0].input', { tools: [{ ...weather, input: {} }] }],
  ['tools[0].parameters', { tools: [{ ...weather, parameters: 'city' }] }],
  ['tools[1].name', { tools: [weather, weather] }],
])('what is wrong with %s is named before anything is sent', async (parameter, wrong) => {
  const { ai, server } = aiThat(answerOf({}));
  await expect(ai.run({ messages, tools: [weather], ...wrong })).rejects.toMatchObject({ details: { parameter } });
  expect(server.seen).toEqual([]);
});

test('a tool that gives nothing answers with nothing, and a call of no tool with what there is', async () => {
  const silent = tool({ name: 'silent', description: 'Says nothing', input: z.object({}), execute: () => undefined });
  const told = async (tools: Tool[]) => {
    const { ai, sent } = aiThat(calls(['silent', '{}']), answerOf({}));
    await ai.run({ messages, tools });
    return sent()[1]?.at(-1)?.content;
  };
  expect(await told([silent])).toBe('');
  expect(await told([])).toBe('Error: there is no tool "silent"; there is none');
});

test('without tools it is a completion', async () => {
  const { ai, server } = aiThat(answerOf({ content: 'Hi' }));
  expect((await ai.run({ messages, tools: [] })).text).toBe('Hi');
  expect(server.seen[0]?.body).toEqual({ messages });
});
