import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import * as antonnia from '../src/antonnia/index.ts';
import * as linktor from '../src/index.ts';
import * as sinch from '../src/sinch/index.ts';

// What people write from habit, un-awaited.
const entries = { linktor, sinch, antonnia };

describe('what is in an if', () => {
  it.each(Object.entries(entries))('cannot be a promise of %s whose name says verify', (_name, entry) => {
    const named = Object.keys(entry).filter((name) => /verif|valid|check|^is/i.test(name));
    expect(named.filter((name) => !/^isEventType$|^isTrigger$|Error$/.test(name))).toEqual([]);
  });
});

describe('a forgotten await', () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => void unhandled.push(reason);
  afterEach(() => void process.off('unhandledRejection', listen));

  it.each([
    ['Linktor', () => linktor.constructEvent({ payload: '{}', headers: {}, secret: 's' })],
    ['Linktor, of a body that is no event', () => genuine('[]').then((input) => void linktor.constructEvent(input))],
    ['Sinch', () => sinch.constructEvent({ payload: '{}', headers: {}, secret: 's' })],
    ['Antonnia', () => antonnia.constructEvent({ payload: '{}', headers: {}, secret: 's', header: 'x-hook' })],
    ['Antonnia, unsettled', () => antonnia.constructEvent({ payload: '{}' } as never)],
  ])('does not end the process at the first forgery of %s', async (_platform, construct) => {
    process.on('unhandledRejection', listen);
    const event = construct() as { type?: string };
    expect(event.type).toBeUndefined();
    await setImmediate();
    await setImmediate();
    expect(unhandled).toEqual([]);
  });

  it('is what such a refusal is looked for with', async () => {
    process.on('unhandledRejection', listen);
    const seen = once(process, 'unhandledRejection');
    void Promise.reject(new Error('bare'));
    await seen;
    expect(unhandled).toEqual([new Error('bare')]);
  });

  it('takes nothing from whoever awaits', async () => {
    await expect(linktor.constructEvent({ payload: '{}', headers: {}, secret: 's' })).rejects.toThrow('signature');
    await expect(sinch.constructEvent({ payload: '{}', headers: {}, secret: 's' })).rejects.toThrow('signature');
    const bare = antonnia.constructEvent({ payload: '{}', headers: {}, secret: 's', header: 'x-hook' });
    await expect(bare).rejects.toThrow('credential');
  });
});

const genuine = async (payload: string): Promise<linktor.VerifyInput> => {
  const { headers } = await linktor.signTestPayload({ payload, secret: 's' });
  return { payload, headers, secret: 's' };
};
