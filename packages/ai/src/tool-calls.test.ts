import { expect, test } from 'vitest';
import { ToolCallCollector } from './tool-calls.ts';

const collect = (...events: unknown[][]): unknown => {
  const calls = new ToolCallCollector();
  for (const fragments of events) calls.add(fragments);
  return calls.result();
};

const call = (id: string, name: string, args: string): object => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});

test('whole calls', () => {
  expect(collect([call('a', 'f', '{}')], [call('b', 'g', '{"x":1}')])).toEqual([
    call('a', 'f', '{}'),
    call('b', 'g', '{"x":1}'),
  ]);
});

test('pieces by index, in the order of the index', () => {
  const events = [
    [{ index: 1, id: 'b', function: { name: 'g', arguments: '' } }],
    [{ index: 0, id: 'a', function: { name: 'f', arguments: '{"x"' } }],
    [{ index: 0, function: { arguments: ':1}' } }],
    [{ index: 1, function: { arguments: '{}' } }],
  ];
  expect(collect(...events)).toEqual([call('a', 'f', '{"x":1}'), call('b', 'g', '{}')]);
});

test('pieces by id, and by neither', () => {
  const events = [
    [{ id: 'a', function: { name: 'f', arguments: '{' } }],
    [{ id: 'b', function: { name: 'g', arguments: '[' } }],
    [{ function: { arguments: ']' } }],
    [{ id: 'a', function: { arguments: '}' } }],
  ];
  expect(collect(...events)).toEqual([call('a', 'f', '{}'), call('b', 'g', '[]')]);
});

test.each([5, '', null])('an id of %j is none', (id) => {
  const events = [[{ index: 0, id, function: { name: 'f' } }], [{ index: 0, id: 'a', function: { arguments: '{}' } }]];
  expect(collect(...events)).toEqual([call('a', 'f', '{}')]);
});

test.each([[-1], [1_024], [1e9], [1.5], ['0'], ['__proto__']])('refuses index %s', (index) => {
  expect(() => collect([{ index, id: 'a' }])).toThrow(expect.objectContaining({ code: 'UNEXPECTED_EVENT' }));
});

test('refuses what is no call, and more calls than anyone makes', () => {
  expect(() => collect([null])).toThrow('not an object');
  expect(() => collect([call('a', 'f', ''), 5])).toThrow('not an object');
  expect(() => collect([{ function: { arguments: 'x' } }])).toThrow('neither index nor id');
  expect(() => new ToolCallCollector().add('x' as never)).toThrow('not a list');
  expect(() => collect(Array.from({ length: 1_025 }, (_, at) => call(`c${at}`, 'f', '')))).toThrow('more than 1024');
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is an id and a name like any other', (key) => {
  const polluting = JSON.parse(
    `{"id":"${key}","__proto__":{"polluted":1},"function":{"name":"${key}","arguments":"{}","__proto__":{"polluted":1}}}`,
  ) as unknown;
  expect(collect([polluting], [{ id: key, function: { arguments: ' ' } }])).toEqual([call(key, key, '{} ')]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
