import { expect, test } from 'vitest';
import { settle } from '../test/fake-clock.ts';
import { Emitter } from './emitter.ts';

const event = { type: 'typing', conversationId: 'c', userId: 'u', isTyping: true } as const;

test('a handler that throws does not stop the others, and is reported', () => {
  const raised: unknown[] = [];
  const seen: string[] = [];
  const emitter = new Emitter((error) => raised.push(error));
  const boom = new Error('boom');
  emitter.on('typing', () => {
    throw boom;
  });
  emitter.on('typing', () => seen.push('second'));
  emitter.emit('typing', event);
  expect(seen).toEqual(['second']);
  expect(raised).toMatchObject([{ name: 'WebSocketError', code: 'HANDLER_FAILED', cause: boom }]);
  emitter.on('error', ({ code }) => seen.push(code));
  emitter.emit('typing', event);
  expect(seen).toEqual(['second', 'HANDLER_FAILED', 'second']);
  expect(raised).toHaveLength(1);
});

test('a handler whose promise is rejected is reported too', async () => {
  const raised: unknown[] = [];
  const emitter = new Emitter((error) => raised.push(error));
  emitter.on('typing', async () => {
    throw new Error('later');
  });
  emitter.emit('typing', event);
  await settle();
  expect(raised).toMatchObject([{ cause: { message: 'later' } }]);
});

test('a failing error handler is raised, not fed to itself', () => {
  const raised: unknown[] = [];
  const emitter = new Emitter((error) => raised.push(error));
  emitter.on('error', () => {
    throw new Error('worse');
  });
  emitter.on('typing', () => {
    throw new Error('bad');
  });
  emitter.emit('typing', event);
  expect(raised).toMatchObject([{ cause: { message: 'worse' } }]);
});

test('each registration is removed by its own function, once, also while handlers run', () => {
  const emitter = new Emitter(() => {});
  let calls = 0;
  const count = (): void => {
    calls++;
  };
  const offs = [emitter.on('typing', count), emitter.on('typing', count)];
  emitter.on('typing', () => offs[0]?.());
  emitter.emit('typing', event);
  expect(calls).toBe(2);
  emitter.emit('typing', event);
  offs[0]?.();
  offs[1]?.();
  emitter.emit('typing', event);
  expect(calls).toBe(3);
  expect(emitter.has('typing')).toBe(true);
  expect(emitter.has('gap')).toBe(false);
});

test('a handler that another one has removed is not called for the event at hand', () => {
  const emitter = new Emitter(() => {});
  const seen: string[] = [];
  emitter.on('typing', () => second());
  const second = emitter.on('typing', () => seen.push('second'));
  emitter.on('typing', () => seen.push('third'));
  emitter.emit('typing', event);
  expect(seen).toEqual(['third']);
});

test('whoever has no handler left is not listening any more', () => {
  const emitter = new Emitter(() => {});
  const [first, second] = [emitter.on('typing', () => {}), emitter.on('typing', () => {})];
  first();
  expect([emitter.has('typing'), emitter.emit('typing', event)]).toEqual([true, true]);
  second();
  expect([emitter.has('typing'), emitter.emit('typing', event)]).toEqual([false, false]);
});
