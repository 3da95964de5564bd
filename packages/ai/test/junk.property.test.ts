import { isLinktorError } from '@linktor/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AI, Bots, Flows, KnowledgeBases, RunStream } from '../src/index.ts';

// Callers without a type checker pass anything. Whatever it is, a method returns a promise, and a rejection is one of our
// errors: never a bare TypeError, and never a throw that no `.catch` sees.

const options = { apiKey: 'k', maxRetries: 0, fetch: (): Promise<Response> => Promise.resolve(Response.json({})) };
const ai = new AI(options);

const resources: Record<string, object> = {
  ai,
  completions: ai.completions,
  embeddings: ai.embeddings,
  agents: ai.agents,
  knowledgeBases: new KnowledgeBases(options),
  bots: new Bots(options),
  flows: new Flows(options),
};

const methods = Object.entries(resources).flatMap(([name, resource]) =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(resource))
    .filter((method) => method !== 'constructor' && method !== 'waitUntilReady')
    .map((method): [string, object, string] => [`${name}.${method}`, resource, method]),
);

const leaf = fc.constantFrom<unknown>(undefined, null, '', ' ', 'id', 0, 7, Number.NaN, true, [], {}, [null], () => 1);
const field = fc.constantFrom(
  ...['messages', 'role', 'content', 'model', 'temperature', 'maxTokens', 'tools', 'input', 'query', 'topK', 'filter'],
  ...[
    'message',
    'name',
    'type',
    'file',
    'metadata',
    'batchSize',
    'nodes',
    'conversationId',
    'execute',
    'stream',
    'size',
  ],
);
const { junk } = fc.letrec<{ junk: unknown }>((tie) => ({
  junk: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.dictionary(field, tie('junk'), { maxKeys: 5 }),
    fc.array(tie('junk'), { maxLength: 2 }),
  ),
}));

describe('junk arguments', () => {
  test.each(methods)('%s', async (_name, resource, method) => {
    await fc.assert(
      // The last argument stays sane: what options may be is the core's to judge.
      fc.asyncProperty(fc.array(junk, { maxLength: 2 }), async (args) => {
        const call = (resource as Record<string, (...args: unknown[]) => unknown>)[method];
        const returned = call?.apply(resource, args);
        const promise = returned instanceof RunStream ? returned.finalResult() : returned;
        expect(promise).toBeInstanceOf(Promise);
        const error: unknown = await (promise as Promise<unknown>).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        if (error !== undefined && !isLinktorError(error)) throw error;
      }),
      { numRuns: 120 },
    );
  });
});
