import { describe, expect, it } from 'vitest';
import { createWebhookHandler, signTestPayload, type WebhookObserver } from '../index.ts';

const secret = 'whsec_test';

/** A delivery to a handler with this observer: its answer, how often the handler ran, and what was reported. */
const delivered = async (observer: object, handle: () => unknown = () => {}) => {
  let runs = 0;
  const errors: [string, unknown][] = [];
  const handler = createWebhookHandler({
    secret,
    observer: observer as WebhookObserver,
    onError: (error, { stage }) => void errors.push([stage, error]),
    on: {
      'message.received': async () => {
        runs++;
        await handle();
      },
    },
  });
  const { payload, headers } = await signTestPayload({ payload: { type: 'message.received', data: {} }, secret });
  const { status } = await handler.deliver({ method: 'POST', headers, body: payload });
  await new Promise(setImmediate);
  return { status, runs, errors };
};

const broken = new Error('broken');
const fail = (): never => {
  throw broken;
};

describe('an observer changes nothing:', () => {
  it.each(['delivery', 'event'])('%s that throws at once', async (name) => {
    expect(await delivered({ [name]: fail })).toEqual({ status: 200, runs: 1, errors: [['observer', broken]] });
  });

  it.each(['delivery', 'event'])('%s that fails when all is done', async (name) => {
    const around = (_: unknown, next: () => Promise<unknown>) => next().then(fail);
    expect(await delivered({ [name]: around })).toEqual({ status: 200, runs: 1, errors: [['observer', broken]] });
  });

  it.each(['delivery', 'event'])('%s that never calls `next`, nor ends', async (name) => {
    expect(await delivered({ [name]: () => new Promise(() => {}) })).toEqual({ status: 200, runs: 1, errors: [] });
  });

  it.each(['delivery', 'event'])('%s that calls `next` twice, and gives something else', async (name) => {
    const around = async (_: unknown, next: () => Promise<unknown>) => {
      await Promise.all([next(), next()]);
      return { status: 418 };
    };
    expect(await delivered({ [name]: around })).toEqual({ status: 200, runs: 1, errors: [] });
  });

  it('event that swallows the failure of the handler', async () => {
    const event = (_: unknown, next: () => Promise<unknown>) => next().catch(() => {});
    expect(await delivered({ event }, fail)).toEqual({ status: 500, runs: 1, errors: [['handler', broken]] });
  });

  it('error that throws: what it was told of is told to `onError` all the same', async () => {
    const said: unknown[] = [];
    const log = console.error;
    console.error = (...line) => void said.push(line);
    try {
      const error = () => fail();
      expect(await delivered({ error }, fail)).toEqual({ status: 500, runs: 1, errors: [['handler', broken]] });
    } finally {
      console.error = log;
    }
    expect(said).toEqual([['webhook:', broken]]);
  });
});

describe('an observer is refused', () => {
  it.each<[unknown, RegExp]>([
    [null, /observer must be an object/],
    ['log', /observer must be an object/],
    [{ event: 1 }, /observer\.event must be a function/],
  ])('%j', (observer, problem) => {
    expect(() => createWebhookHandler({ secret, observer: observer as never })).toThrow(problem);
  });
});
