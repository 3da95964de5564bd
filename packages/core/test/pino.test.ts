import type { Hooks } from '@linktor/core';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { API_KEY, fakeFetch, getThing, jsonResponse, transportTo } from './support.ts';

/** The recipe of the README. */
const logged = (logger: pino.Logger): Hooks => ({
  onRetry: ({ error, ...call }) => logger.warn({ ...call, err: error }, 'attempt failed, next one follows'),
  onSuccess: (call) => logger.debug(call, 'call succeeded'),
  onError: ({ error, ...call }) => logger.error({ ...call, err: error }, 'call failed'),
});

type Line = Record<string, unknown> & { err?: Record<string, unknown> };

const lines = async (answers: Response[], more: pino.LoggerOptions = {}): Promise<Line[]> => {
  const written: Line[] = [];
  const logger = pino({ level: 'debug', ...more }, { write: (line: string) => void written.push(JSON.parse(line)) });
  const { fetch } = fakeFetch(...answers);
  const transport = transportTo('http://x', { fetch, hooks: logged(logger) });
  const call = transport.request(getThing, { path: { id: 'canary-id' }, query: { to: 'canary-query' } });
  await call.then(
    () => {},
    () => {},
  );
  return written;
};

const refused = (): Response => {
  const message = `no access for ${API_KEY}: canary-content`;
  return jsonResponse(403, { error: { code: 'FORBIDDEN', message } }, { 'x-request-id': 'req_1' });
};

describe('pino', () => {
  test('writes a line for each repetition, and one for the call', async () => {
    const written = await lines([new Response('', { status: 503 }), jsonResponse(200, { id: '1' })]);
    expect(written).toMatchObject([
      { level: 40, operation: 'getThing', attempt: 1, delayMs: 0, err: { type: 'ServerError', status: 503 } },
      { level: 20, operation: 'getThing', path: '/things/{id}', attempt: 2, durationMs: expect.any(Number) },
    ]);
    expect(JSON.stringify(written)).not.toContain('canary');
  });

  test('writes what an error can tell, without the secrets of the call', async () => {
    const [line] = await lines([refused()]);
    expect(line).toMatchObject({
      level: 50,
      msg: 'call failed',
      err: { type: 'AuthorizationError', code: 'FORBIDDEN', status: 403, requestId: 'req_1', path: '/things/{id}' },
    });
    expect(line?.err?.['stack']).toContain('pino.test.ts');
    expect(JSON.stringify(line)).not.toContain(API_KEY);
  });

  test('leaves out what the server said, where it is told to', async () => {
    const redact = ['err.message', 'err.stack', 'err.details'];
    const written = await lines([refused()], { redact });
    expect(JSON.stringify(written)).not.toContain('canary-content');
    expect(written).toMatchObject([{ err: { code: 'FORBIDDEN' } }]);
  });
});
