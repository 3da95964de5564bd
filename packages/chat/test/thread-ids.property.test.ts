import { ValidationError } from '@chat-adapter/shared';
import { assert, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAction, encodeAction } from '../src/shared/action-data.ts';
import { joinSegments, splitSegments } from '../src/shared/segments.ts';

const words = string({ unit: 'binary', minLength: 1 });

test('thread ids survive a round trip with any characters', () => {
  assert(
    property(tuple(words, words), (values) => {
      const id = joinSegments('sinch', ...values);
      expect(id.split(':')).toHaveLength(3);
      expect(id).toMatch(/^sinch:[\x21-\x7e]+$/);
      expect(splitSegments('sinch', id, 2)).toEqual(values);
    }),
  );
});

test('two ids never mean the same thread: what is not written as it would be is refused', () => {
  assert(
    property(string({ unit: 'binary' }), (given) => {
      let values: string[];
      try {
        values = splitSegments('sinch', `sinch:${given}`, 1);
      } catch (error) {
        expect(error).toBeInstanceOf(ValidationError);
        return;
      }
      expect(joinSegments('sinch', ...values)).toBe(`sinch:${given}`);
    }),
  );
  for (const id of [
    '',
    'sinch',
    'sinch:',
    'linktor:a',
    'sinch:a:b:c',
    'sinch:~',
    'sinch:~YQ',
    'sinch:~!!',
    'sinch:~_w',
  ])
    expect(() => splitSegments('sinch', id, 1), id).toThrow(ValidationError);
  expect(() => joinSegments('sinch', '\ud800')).toThrow(ValidationError);
});

test('what a button carries comes back as it was', () => {
  assert(
    property(string({ unit: 'binary' }), string({ unit: 'binary' }), (id, value) => {
      expect(decodeAction(encodeAction(id, value))).toEqual({ actionId: id, value });
      expect(decodeAction(encodeAction(id))).toEqual({ actionId: id });
    }),
  );
});
