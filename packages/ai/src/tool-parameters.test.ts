import { expect, test } from 'vitest';
import { toParameters } from './tool-parameters.ts';

const one = (property: unknown) =>
  toParameters({ type: 'object', properties: { x: property }, required: ['x'] }, 'input')[0];

test.each([
  [
    { type: 'integer', description: 'n' },
    { type: 'number', description: 'n' },
  ],
  [{ type: ['null', 'boolean'] }, { type: 'boolean' }],
  [
    { anyOf: [{ type: 'null' }, { type: 'array' }], description: 'maybe' },
    { type: 'array', description: 'maybe' },
  ],
  [{ const: 'a' }, { type: 'string', enum: ['a'] }],
  [{ enum: [1, 2] }, { type: 'number' }],
  [
    { enum: ['a', null], default: 'a' },
    { type: 'string', enum: ['a'], default: 'a' },
  ],
  [{}, { type: 'string' }],
  [true, { type: 'string' }],
])('%j', (property, expected) => {
  expect(one(property)).toEqual({ name: 'x', required: true, description: '', ...expected });
});

test('an object without properties takes nothing, and anything else is refused', () => {
  expect(toParameters({ type: 'object' }, 'input')).toEqual([]);
  expect(() => toParameters({ type: 'string' }, 'input')).toThrow('must describe an object');
  expect(() => toParameters(undefined, 'input')).toThrow('must describe an object');
});
