import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';

const merge = (target: Record<string, unknown>, source: Record<string, unknown>): Record<string, unknown> => {
  for (const key in source) {
    const value = source[key];
    if (typeof value === 'object' && value !== null) {
      target[key] ??= {};
      merge(target[key] as Record<string, unknown>, value as Record<string, unknown>);
    } else {
      target[key] = value;
    }
  }
  return target;
};

const poisons = [
  '{"__proto__":{"polluted":1}}',
  '{"a":{"__proto__":{"polluted":1}}}',
  '[{"__proto__":{"polluted":1}}]',
  '{"\\u005f_proto__":{"polluted":1}}',
  '{"\\u005F\\u005fproto\\u005f\\u005f":{"polluted":1}}',
  '{"__pr\\u006fto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"a":[{"constructor":{"prototype":{"polluted":1}}}]}',
  '{"\\u0063onstructor":{"prototype":{"polluted":1}}}',
  '{"constructor":{"\\u0070rototype":{"polluted":1}}}',
  '{"constructor" :{"__proto__":{},"prototype":{"polluted":1}}}',
];

describe.each(poisons)('%s', (text) => {
  test('harms nobody who merges or assigns it', () => {
    const value = parseJson(text);
    const list = Array.isArray(value) ? value : [value];
    for (const item of list) {
      merge({}, item);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect((Object.assign({}, item) as { polluted?: unknown }).polluted).toBeUndefined();
      expect((Object.assign({}, item.a) as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Object.getPrototypeOf(Object.assign({}, item))).toBe(Object.prototype);
    }
  });
});

test('what only looks like it stays', () => {
  for (const text of [
    '{"constructor":"Mies"}',
    '{"constructor":{"name":"x"}}',
    '{"prototype":{"a":1}}',
    '{"text":"__proto__ \\u005f \\u00e9"}',
    '{"constructor":null,"toString":1,"hasOwnProperty":{}}',
  ]) {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  }
});

test('otherwise it is JSON.parse', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
  expect(() => parseJson('{')).toThrow(SyntaxError);
  expect(() => parseJson('')).toThrow(SyntaxError);
});

test('no document leaves an own __proto__ anywhere', () => {
  const key = fc.constantFrom('__proto__', 'constructor', 'prototype', 'a');
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      fc.integer(),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('node')), { maxLength: 3 }).map((entries) => new Map(entries)),
    ),
  })).node;
  const write = (node: unknown): string => {
    if (Array.isArray(node)) return `[${node.map(write).join()}]`;
    if (node instanceof Map) return `{${[...node].map(([name, value]) => `"${name}":${write(value)}`).join()}}`;
    return String(node);
  };
  const check = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    expect(Object.hasOwn(value, '__proto__')).toBe(false);
    const inner = Object.hasOwn(value, 'constructor') ? (value as { constructor: unknown }).constructor : undefined;
    if (typeof inner === 'object' && inner !== null) expect(Object.hasOwn(inner, 'prototype')).toBe(false);
    for (const each of Object.values(value)) check(each);
  };
  fc.assert(fc.property(tree, (node) => check(parseJson(write(node)))));
});
