import { closest } from '../closest.ts';
import type { Operation } from '../server/operations.ts';
import type { MockRequest } from '../server/request.ts';
import type { Violation } from '../types.ts';
import { jsonSchema } from './explain.ts';
import { violation } from './violation.ts';

interface Schema {
  'x-unknown-members'?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/**
 * Warnings about members that a schema does not describe, where it says `x-unknown-members: warn`: the platform ignores
 * them, so refusing them would be wrong, and keeping silent would hide a typo.
 */
export function unknownMembers(operation: Operation, request: MockRequest): Violation[] {
  const schema = jsonSchema(operation, request);
  return schema === undefined ? [] : walk(schema as Schema, request.body, ['body']);
}

function walk(schema: Schema | undefined, value: unknown, location: readonly string[]): Violation[] {
  if (typeof schema !== 'object' || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => walk(schema.items, item, [...location, String(i)]));
  const known = Object.keys(schema.properties ?? {});
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...location, name];
    if (known.includes(name)) return walk(schema.properties?.[name], inner, here);
    if (schema['x-unknown-members'] !== 'warn') return [];
    const meant = closest(name, known);
    const words = `is ignored: the specification does not know it${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
    return [violation(here, 'unknown-member', words, 'warning')];
  });
}
