import { expect, test } from 'vitest';
import { exportedTypes, reachableTypes } from './reachable-types.ts';

test.each([
  ['linktor/*.ts', 'linktor', 'linktor/types.ts'],
  ['antonnia/*.ts', 'antonnia', 'antonnia/types.ts'],
  ['sinch/*.ts', 'sinch', 'sinch/types.ts'],
])('every type that a method of %s takes or gives can be imported beside it, and no other', (files, surface, list) => {
  const names = exportedTypes(list);
  expect(names).toEqual(reachableTypes(files, surface));
  expect(names.length).toBeGreaterThan(20);
});
