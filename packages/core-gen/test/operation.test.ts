import { expectTypeOf, test } from 'vitest';
import type { NoInput, Operation, OperationInfo } from '../src/index.ts';

type Get = Operation<{ path: { id: string } }, { name: string }>;
type Patch = Operation<{ path: { id: string }; body?: { name: string } }, { name: string }>;
type Ping = Operation<NoInput, undefined, { delta: string }>;

declare function send<Input, Output, Event>(
  operation: Operation<Input, Output, Event>,
  input: NoInfer<Input>,
): [Output, Event];

test('an operation carries its input, output and event', () => {
  const call = (get: Get, ping: Ping) => {
    expectTypeOf(send(get, { path: { id: '1' } })).toEqualTypeOf<[{ name: string }, never]>();
    expectTypeOf(send(ping, {})).toEqualTypeOf<[undefined, { delta: string }]>();
    // @ts-expect-error the path is missing
    send(get, {});
    // @ts-expect-error it takes no body
    send(ping, { body: 1 });
  };
  expectTypeOf(call).toBeFunction();
});

test('no operation passes for another one, and every one is an OperationInfo', () => {
  expectTypeOf<Get>().not.toExtend<Patch>();
  expectTypeOf<Patch>().not.toExtend<Get>();
  expectTypeOf<Ping>().not.toExtend<Get>();
  expectTypeOf<Get>().not.toExtend<Ping>();
  expectTypeOf<Get>().toExtend<OperationInfo>();
});
