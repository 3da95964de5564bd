import { describe, expect, test } from 'vitest';
import { at, fill, NotKept, type Plan } from './plan.ts';
import { TARGETS } from './targets.ts';
import { bodyExample, readSpec } from './undescribed.ts';

const kept = new Map([
  ['run', 'r1'],
  ['contact', 'c1'],
]);

test('what was kept takes the place of its name, everywhere', () => {
  const value = { id: '$contact', list: ['a-$run@b.c', 5], deep: { name: 'Ann $run $contact' }, none: null };
  expect(fill(value, kept)).toEqual({ id: 'c1', list: ['a-r1@b.c', 5], deep: { name: 'Ann r1 c1' }, none: null });
  expect(() => fill({ id: '$channel' }, kept)).toThrow(NotKept);
});

test('a place is a path of members and positions', () => {
  const answer = { data: [{ id: 'a', size: 3, tags: [] }] };
  expect(at(answer, 'data.0.id')).toBe('a');
  expect(at(answer, 'data.0.size')).toBe('3');
  for (const place of ['data.0.tags', 'data.1.id', 'meta.x.y', '']) expect(at(answer, place)).toBeUndefined();
});

/** Operations of a specification that a plan neither runs nor leaves out, and names in it that no operation has. */
function gaps({ steps, leftOut }: Plan, operations: readonly string[]): { missing: string[]; unknown: string[] } {
  const named = new Set([
    ...steps.flatMap(({ run, undo }) => [run, ...(undo ? [undo.run] : [])]),
    ...Object.keys(leftOut),
  ]);
  return {
    missing: operations.filter((id) => !named.has(id)),
    unknown: [...named].filter((id) => !operations.includes(id)),
  };
}

const subjects = Object.entries(TARGETS).flatMap(([name, { subjects: list }]) =>
  list.map((subject) => [`${name}: ${subject.title}`, subject] as const),
);

describe.each(subjects)('%s', (_, { plan, surface }) => {
  const spec = readSpec(surface);

  test('every operation is run or left out for a reason', () => {
    expect(gaps(plan, [...spec.operations.keys()])).toEqual({ missing: [], unknown: [] });
  });

  test('every name stands for something that an earlier step keeps', () => {
    const known = new Set(['run', 'nothing', 'template', 'email', 'password', 'model', 'me', 'project', 'app']);
    const unknown: string[] = [];
    for (const step of plan.steps) {
      const body = step.body === undefined ? bodyExample(spec, step.run) : step.body;
      const texts = JSON.stringify([step.path, step.query, body]);
      for (const [, name = ''] of texts.matchAll(/\$([a-z]\w*)/gi)) {
        if (!known.has(name)) unknown.push(`${step.run}: ${name}`);
      }
      for (const name of Object.keys(step.keep ?? {})) known.add(name);
    }
    expect(unknown).toEqual([]);
  });

  test('what can be deleted is taken back', () => {
    const taken = new Set(plan.steps.flatMap(({ undo }) => (undo ? [undo.run] : [])));
    const makers = plan.steps.filter(({ run, undo }) => /^create[A-Z]/.test(run) && undo === undefined);
    const forgotten = makers.map(({ run }) => run.replace('create', 'delete')).filter((id) => spec.operations.has(id));
    expect(forgotten.filter((id) => !taken.has(id))).toEqual([]);
  });
});
