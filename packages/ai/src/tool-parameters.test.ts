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
  [{ enum: ['a', 1] }, { type: 'string' }],
  [{ const: true }, { type: 'boolean' }],
  [{ const: [1] }, { type: 'array' }],
  [{ const: { a: 1 } }, { type: 'object' }],
  [
    { oneOf: [{ type: 'integer', description: 'inner', default: 3 }] },
    { type: 'number', description: 'inner', default: 3 },
  ],
  [
    { allOf: ['junk', { type: 'boolean' }], description: 'outer', default: false },
    { type: 'boolean', description: 'outer', default: false },
  ],
  [{ anyOf: [{ type: 'null' }] }, { type: 'string' }],
  [{ description: 5 }, { type: 'string' }],
  [{}, { type: 'string' }],
  [true, { type: 'string' }],
])('%j', (property, expected) => {
  expect(one(property)).toEqual({ name: 'x', required: true, description: '', ...expected });
});

test('a parameter is required where the schema says so', () => {
  const properties = { x: {}, y: {} };
  const required = (more: object) => toParameters({ properties, ...more }, 'input').map((one) => one.required);
  expect(required({ type: 'object', required: ['y'] })).toEqual([false, true]);
  expect(required({ required: 'x' })).toEqual([false, false]);
});

test('an object without properties takes nothing, and anything else is refused', () => {
  expect(toParameters({ type: 'object' }, 'input')).toEqual([]);
  expect(() => toParameters({ type: 'string' }, 'input')).toThrow('must describe an object');
  expect(() => toParameters(undefined, 'input')).toThrow('must describe an object');
});
