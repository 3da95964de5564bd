import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, MemoryStore } from './store.ts';

interface Thing {
  name: string;
  owner?: string;
}

describe('a change', () => {
  test('that throws leaves nothing behind, not even the order', () => {
    const kept: Change[] = [];
    const store = new MemoryStore((changes) => kept.push(...changes));
    const things = store.collection<Thing>('linktor', 'things');
    for (const key of ['a', 'b', 'c']) things.put(key, { name: key, owner: 'x' });
    const told = kept.length;
    expect(things.by('owner', 'x')).toHaveLength(3);
    expect(() =>
      store.transact(() => {
        things.delete('a');
        things.put('b', { name: 'B', owner: 'y' });
        things.put('d', { name: 'd', owner: 'x' });
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(things.list().map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(
      things
        .by('owner', 'x')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
    expect(kept).toHaveLength(told);
  });

  test('is told once and whole', () => {
    const kept: (readonly Change[])[] = [];
    const store = new MemoryStore((changes) => kept.push(changes));
    const things = store.collection<Thing>('linktor', 'things');
    store.transact(() => {
      things.put('a', { name: 'a' });
      store.transact(() => things.delete('a'));
    });
    expect(kept).toEqual([
      [
        { collection: 'linktor/things', key: 'a', document: { name: 'a' } },
        { collection: 'linktor/things', key: 'a' },
      ],
    ]);
  });
});

test('what is in the store cannot be changed by accident', () => {
  const things = new MemoryStore().collection<Thing & { tags: string[] }>('linktor', 'things');
  things.put('a', { name: 'a', tags: ['x'] });
  expect(() => things.get('a')?.tags.push('y')).toThrow(TypeError);
});

test('a snapshot is a copy, and brings back everything', () => {
  const store = new MemoryStore();
  const things = store.collection<Thing>('sinch', 'things');
  things.put('a', { name: 'a' });
  things.put('b', { name: 'b' });
  const snapshot = store.snapshot();
  things.delete('a');
  store.collection<Thing>('linktor', 'others').put('o', { name: 'o' });
  store.restore(JSON.parse(JSON.stringify(snapshot)));
  expect(store.snapshot()).toEqual(snapshot);
  expect(things.list()).toEqual([{ name: 'a' }, { name: 'b' }]);
});

test('an index says what looking through all says, whatever happened', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const owner = fc.constantFrom('x', 'y', undefined);
  const step = fc.oneof(
    fc.record({ do: fc.constant('put' as const), key, owner }),
    fc.record({ do: fc.constant('delete' as const), key }),
    fc.record({ do: fc.constant('undone' as const), key, owner }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = new MemoryStore();
      const things = store.collection<{ key: string; owner: string | undefined }>('linktor', 'things');
      things.by('owner', 'x');
      for (const each of steps) {
        if (each.do === 'put') things.put(each.key, { key: each.key, owner: each.owner });
        if (each.do === 'delete') things.delete(each.key);
        if (each.do === 'undone') {
          const undone = (): void =>
            store.transact(() => {
              things.delete(each.key);
              things.put(each.key, { key: each.key, owner: each.owner });
              throw new Error('undone');
            });
          expect(undone).toThrow('undone');
        }
      }
      for (const value of ['x', 'y', undefined]) {
        const looked = things.list().filter((thing) => thing.owner === value);
        expect(new Set(things.by('owner', value))).toEqual(new Set(looked));
      }
    }),
  );
});
