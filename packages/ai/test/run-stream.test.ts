import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { z } from 'zod';
import type { RunParams, RunResult, RunStream } from '../src/index.ts';
import {
  AI,
  type RunEvent,
  type RunStep,
  StepLimitError,
  StreamTruncatedError,
  ToolError,
  tool,
} from '../src/index.ts';
import { answerOf, clientOf, event, eventStream, type Scripted, scripted } from './support.ts';

const unhandled: unknown[] = [];
const note = (error: unknown): void => void unhandled.push(error);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  // Told after the microtasks are done.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  expect(unhandled.splice(0)).toEqual([]);
});

const messages = [{ role: 'user', content: 'The weather in Oslo and Rome?' }];
const usage = { promptTokens: 3, completionTokens: 2, totalTokens: 5 };
const done = event('[DONE]');
const weather = tool({
  name: 'weather',
  description: 'The weather in a city',
  input: z.object({ city: z.string() }),
  execute: ({ city }) => `${city.length} degrees`,
});
const deaf = tool({
  name: 'deaf',
  description: 'Never ends',
  input: z.object({}),
  execute: (_, { signal }) => {
    heard = signal;
    return new Promise<string>(() => {});
  },
});
let heard: AbortSignal | undefined;
beforeEach(() => {
  heard = undefined;
});

const called = (name: string, text: string, index = 0): object => ({
  index,
  id: `call_${index}`,
  type: 'function',
  function: { name, arguments: text },
});
const whole = (name: string, text: string, index = 0): object => ({
  id: `call_${index}`,
  type: 'function',
  function: { name, arguments: text },
});
const asks = [
  { id: 'c', delta: { role: 'assistant', content: 'Let me ' } },
  { id: 'c', delta: { content: 'see.', toolCalls: [called('weather', '{"city"')] } },
  { id: 'c', delta: { toolCalls: [{ index: 0, function: { arguments: ':"Oslo"}' } }] } },
  { id: 'c', delta: { toolCalls: [called('weather', '{"city":"Rome!"}', 1)] }, finishReason: 'tool_calls' },
  { usage },
].map(event);
const ends = [
  { id: 'd', delta: { content: 'Mild.' } },
  { id: 'd', delta: {}, finishReason: 'stop' },
].map(event);
const calling = (...calls: object[]): string => event({ id: 'c', delta: { toolCalls: calls } });

const aiThat = (...answers: string[][]): { ai: AI; server: Scripted } => {
  const server = scripted((_, count) => eventStream(...(answers[Math.min(count, answers.length) - 1] ?? [])));
  return { ai: new AI(clientOf(server)), server };
};
const collect = async (run: AsyncIterable<RunEvent>): Promise<RunEvent[]> => {
  const events: RunEvent[] = [];
  for await (const one of run) events.push(one);
  return events;
};
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a run to its end', () => {
  test('tells what happens as it happens, and gives what run() gives', async () => {
    const { ai, server } = aiThat([...asks, done], [...ends, done]);
    const steps: RunStep[] = [];
    const run = ai.runStream({ messages, tools: [weather], model: 'm', onStep: (step) => void steps.push(step) });
    expectTypeOf(run).toEqualTypeOf<RunStream>();
    const events = await collect(run);
    const first = { role: 'tool', toolCallId: 'call_0', name: 'weather', content: '4 degrees' };
    const second = { role: 'tool', toolCallId: 'call_1', name: 'weather', content: '5 degrees' };
    const calls = [whole('weather', '{"city":"Oslo"}'), whole('weather', '{"city":"Rome!"}', 1)];
    expect(events).toEqual([
      { type: 'text', delta: 'Let me ', step: 1 },
      { type: 'text', delta: 'see.', step: 1 },
      { type: 'tool-call', call: calls[0], step: 1 },
      { type: 'tool-call', call: calls[1], step: 1 },
      { type: 'tool-result', message: first, step: 1 },
      { type: 'tool-result', message: second, step: 1 },
      { type: 'step', step: steps[0] },
      { type: 'text', delta: 'Mild.', step: 2 },
      { type: 'step', step: steps[1] },
    ]);
    const asked = { role: 'assistant', content: 'Let me see.', toolCalls: calls };
    expect(steps[0]).toEqual({
      step: 1,
      message: asked,
      finishReason: 'tool_calls',
      usage,
      toolCalls: calls,
      toolMessages: [first, second],
    });
    const result = await run.finalResult();
    const answer = { role: 'assistant', content: 'Mild.' };
    expect(result).toEqual({
      text: 'Mild.',
      message: answer,
      finishReason: 'stop',
      messages: [...messages, asked, first, second, answer],
      steps,
      usage,
    });
    expect(server.seen.map(({ body }) => body)).toMatchObject([
      { model: 'm', stream: true, messages },
      { stream: true, messages: [...messages, asked, first, second] },
    ]);
    // The same conversation in one piece.
    const plain = scripted((_, count) => answerOf(count === 1 ? asked : answer, count === 1 ? 'tool_calls' : 'stop'));
    const same: RunResult = await new AI(clientOf(plain)).run({ messages, tools: [weather] });
    expect([same.text, same.messages, same.finishReason]).toEqual([result.text, result.messages, result.finishReason]);
  });

  test('is driven by finalResult() alone, and nothing is sent before', async () => {
    const { ai, server } = aiThat([...asks, done], [...ends, done]);
    const run = ai.runStream({ messages, tools: [weather] });
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.seen).toEqual([]);
    expect((await run.finalResult()).text).toBe('Mild.');
    expect(await run.finalResult()).toBe(await run.finalResult());
    expect(() => run[Symbol.asyncIterator]()).toThrow(expect.objectContaining({ code: 'RUN_TAKEN' }));
  });

  test('a second iteration is refused, the first goes on', async () => {
    const run = aiThat([...ends, done]).ai.runStream({ messages, tools: [] });
    const first = collect(run);
    const again = await failure(collect(run));
    expect(again).toMatchObject({ name: 'LinktorError', code: 'RUN_TAKEN' });
    expect(await first).toHaveLength(2);
  });

  test('results come as the tools end', async () => {
    let finish = (): void => {};
    const slow = tool({
      name: 'slow',
      description: 'Waits for the other',
      input: z.object({}),
      execute: () => new Promise<string>((resolve) => (finish = () => resolve('slow'))),
    });
    const { ai } = aiThat([calling(called('slow', '{}'), called('weather', '{"city":""}', 1)), done], [...ends, done]);
    const names: string[] = [];
    const run = ai.runStream({ messages, tools: [slow, weather] });
    for await (const one of run) {
      if (one.type === 'tool-result') names.push(one.message.name ?? '');
      if (names.length === 1) finish();
    }
    expect(names).toEqual(['weather', 'slow']);
    // For the model they stand in the order of the calls.
    const [step] = (await run.finalResult()).steps;
    expect(step?.toolMessages.map(({ name }) => name)).toEqual(['slow', 'weather']);
  });
});

describe('a run that fails', () => {
  const cases: [string, string[][], Partial<RunParams>, unknown][] = [
    ['truncation', [asks.slice(0, 4)], {}, StreamTruncatedError],
    ['too many steps', [[...asks, done]], { maxSteps: 2 }, StepLimitError],
    ['a tool', [[calling(called('weather', '{}')), done]], { onToolError: 'throw' }, ToolError],
  ];

  test.each(cases)('%s: for whoever reads', async (_name, answers, more, kind) => {
    const executed = vi.fn(() => '');
    const run = aiThat(...answers).ai.runStream({ messages, tools: [{ ...weather, execute: executed }], ...more });
    const error = await failure(collect(run));
    expect(error).toBeInstanceOf(kind);
    expect(await failure(run.finalResult())).toBe(error);
    // Half an answer calls no tools.
    if (kind === StreamTruncatedError) expect(executed).not.toHaveBeenCalled();
    if (kind === StepLimitError) expect((error as StepLimitError).steps).toHaveLength(2);
  });

  test.each(cases)('%s: for whoever asks for the result, or nobody', async (_name, answers, more, kind) => {
    const params = { messages, tools: [weather], ...more };
    expect(
      await failure(
        aiThat(...answers)
          .ai.runStream(params)
          .finalResult(),
      ),
    ).toBeInstanceOf(kind);
    const { ai, server } = aiThat(...answers);
    void ai.runStream(params).finalResult();
    await vi.waitFor(() => expect(server.seen.length).toBeGreaterThan(0));
  });

  test('a truncated answer carries what arrived', async () => {
    const error = await failure(collect(aiThat(asks.slice(0, 1)).ai.runStream({ messages, tools: [] })));
    expect(error).toMatchObject({ partial: { content: 'Let me ' } });
  });
});

describe('leaving', () => {
  const calls = [calling(called('deaf', '{}'), called('weather', '{"city":""}', 1)), done];

  /** A body that never ends, and knows whether it was left. */
  const endless = (): { ai: AI; cancelled: () => boolean } => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(asks[0])),
      cancel: () => {
        cancelled = true;
      },
    });
    const answer = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    return { ai: new AI(clientOf(scripted(() => answer))), cancelled: () => cancelled };
  };

  test.each<[string, (run: RunStream) => Promise<unknown>]>([
    [
      'break',
      async (run) => {
        for await (const _ of run) break;
      },
    ],
    [
      'an exception',
      (run) =>
        failure(
          (async () => {
            for await (const _ of run) throw new Error('mine');
          })(),
        ),
    ],
    [
      'return()',
      async (run) => {
        const iterator = run[Symbol.asyncIterator]();
        await iterator.next();
        await iterator.return?.();
        expect(await iterator.next()).toEqual({ done: true, value: undefined });
      },
    ],
    [
      'abort()',
      async (run) => {
        const iterator = run[Symbol.asyncIterator]();
        await iterator.next();
        const waiting = failure(iterator.next());
        run.abort('enough');
        expect(await waiting).toMatchObject({ name: 'AbortedError', code: 'ABORTED', cause: 'enough' });
      },
    ],
  ])('in the middle of a text, by %s', async (_name, leave) => {
    const { ai, cancelled } = endless();
    const { signal } = new AbortController();
    const run = ai.runStream({ messages, tools: [] }, { signal, stallTimeout: 0 });
    await leave(run);
    await vi.waitFor(() => expect(cancelled()).toBe(true));
    expect(await failure(run.finalResult())).toMatchObject({ name: 'AbortedError' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test.each<[string, (run: RunStream, controller: AbortController) => void]>([
    ['abort()', (run) => run.abort('enough')],
    ['the signal', (_, controller) => controller.abort('enough')],
  ])('while a tool runs, by %s', async (_name, abort) => {
    const controller = new AbortController();
    const run = aiThat(calls).ai.runStream({ messages, tools: [deaf, weather] }, { signal: controller.signal });
    const read = failure(collect(run));
    await vi.waitFor(() => expect(heard).toBeDefined());
    abort(run, controller);
    expect(heard?.aborted).toBe(true);
    expect(await read).toMatchObject({ name: 'AbortedError', code: 'ABORTED', cause: 'enough' });
    expect(await failure(run.finalResult())).toBe(await read);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('by break while a tool runs: the tool is told', async () => {
    const run = aiThat(calls).ai.runStream({ messages, tools: [deaf, weather] });
    for await (const one of run) if (one.type === 'tool-result') break;
    expect(heard?.aborted).toBe(true);
    expect(await failure(run.finalResult())).toMatchObject({ name: 'AbortedError', code: 'RUN_LEFT' });
  });

  test('before it began: nothing is sent', async () => {
    const { ai, server } = aiThat([...ends, done]);
    const run = ai.runStream({ messages, tools: [] });
    run.abort('no');
    expect(await failure(collect(run))).toMatchObject({ name: 'AbortedError', cause: 'no' });
    const other = ai.runStream({ messages, tools: [] }, { signal: AbortSignal.abort('no') });
    expect(await failure(other.finalResult())).toMatchObject({ name: 'AbortedError', cause: 'no' });
    expect(server.seen).toEqual([]);
  });

  test('after its end there is nothing more to read', async () => {
    const run = aiThat([...ends, done]).ai.runStream({ messages, tools: [] });
    const events = run[Symbol.asyncIterator]();
    while (!(await events.next()).done);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('after its end it does nothing', async () => {
    const run = aiThat([...ends, done]).ai.runStream({ messages, tools: [] });
    await collect(run);
    run.abort();
    expect((await run.finalResult()).text).toBe('Mild.');
  });
});

test('options that are none are refused by name', async () => {
  const { ai, server } = aiThat([...ends, done]);
  const junk = { signal: 7, stallTimout: 1 } as never;
  expect(await failure(ai.runStream({ messages, tools: [] }, junk).finalResult())).toMatchObject({
    name: 'ConfigurationError',
  });
  expect(await failure(collect(ai.runStream({ messages, tools: [] }, { signal: 7 as never })))).toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringContaining('signal'),
  });
  expect(server.seen).toEqual([]);
});
