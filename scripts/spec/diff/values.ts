// The parts of a schema that limit single values: JSON types, fixed values, bounds, defaults, words.

import type { Direction } from '../changes/reach.ts';
import { type Json, type JsonObject, list, same } from '../openapi.ts';
import { closedValues, includes, typesOf } from '../schemas.ts';
import type { Note } from './change.ts';

/** Sending may accept more, receiving may promise more: for either, `wider` is the direction that needs no new code. */
export function widened(direction: Direction, wider: boolean): 'additive' | 'breaking' {
  return (direction === 'sent') === wider ? 'additive' : 'breaking';
}

/** Compares the JSON types, `null` aside. Answers whether there is any use in looking further. */
export function diffTypes(
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
  at: string,
  note: Note,
): boolean {
  const [old, now] = [before, after].map((schema) => new Set([...typesOf(schema)].filter((type) => type !== 'null')));
  if (!old || !now) return true;
  const lost = [...old].filter((type) => !covers(now, type));
  const gained = [...now].filter((type) => !covers(old, type));
  if (lost.length === 0 && gained.length === 0) return true;
  if (old.size === 0) note(widened(direction, false), 'type', at, `any value is now ${[...now].join(' or ')}`);
  else if (now.size === 0) note(widened(direction, true), 'type', at, `${[...old].join(' or ')} is now any value`);
  else if (lost.length > 0 && gained.length > 0) {
    note('breaking', 'type', at, `${[...old].join(' or ')} became ${[...now].join(' or ')}`);
    return false;
  } else if (lost.length > 0) {
    note(widened(direction, false), 'type', at, `can no longer be ${lost.join(' or ')}`);
  } else note(widened(direction, true), 'type', at, `can now also be ${gained.join(' or ')}`);
  return true;
}

function covers(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

/** Compares what values are listed: closed lists (`enum`, `const`), open ones (`x-extensible-enum`), or none. */
export function diffListed(before: JsonObject, after: JsonObject, direction: Direction, at: string, note: Note): void {
  const [closedBefore, closedAfter] = [closed(before), closed(after)];
  const known = (schema: JsonObject): Json[] => closed(schema) ?? list(schema['x-extensible-enum']);
  const lost = known(before).filter((value) => !includes(known(after), value));
  const gained = known(after).filter((value) => !includes(known(before), value));

  if (closedBefore && closedAfter) {
    if (lost.length > 0) note(widened(direction, false), 'enum-value-removed', at, `${names(lost)} went away`);
    if (gained.length > 0)
      note(widened(direction, true), 'enum-value-added', at, `${names(gained)} came in, the list is closed`);
  } else if (closedAfter) {
    note(widened(direction, false), 'enum-closed', at, `only ${names(closedAfter)} from now on`);
  } else if (closedBefore) {
    note(widened(direction, true), 'enum-opened', at, 'other values than those listed from now on');
  } else {
    if (lost.length > 0)
      note('docs', 'enum-value-removed', at, `${names(lost)} is no longer listed; the list was open`);
    if (gained.length > 0) note('additive', 'enum-value-added', at, `${names(gained)} came in; the list was open`);
  }
}

function closed(schema: JsonObject): Json[] | undefined {
  return closedValues(schema)?.filter((value) => value !== null);
}

function names(values: Json[]): string {
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
}

const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'];
const UPPER_BOUNDS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'];
const CONSTRAINTS = [
  ...['pattern', 'format', 'multipleOf', 'uniqueItems', 'contentEncoding', 'contentMediaType'],
  ...['not', 'if', 'then', 'else', 'contains', 'propertyNames', 'patternProperties', 'dependentRequired'],
  'dependentSchemas',
];

/** Compares bounds and other constraints. On received values they change nothing in the user's code. */
export function diffConstraints(
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
  at: string,
  note: Note,
): void {
  const tell = (tighter: boolean, keyword: string): void => {
    const words = `${keyword} was ${show(before[keyword])}, is ${show(after[keyword])}`;
    if (direction === 'received') note('docs', 'constraint', at, words);
    else if (tighter) note('breaking', 'constraint-tightened', at, words);
    else note('additive', 'constraint-loosened', at, words);
  };
  for (const [keywords, sign] of [
    [LOWER_BOUNDS, 1],
    [UPPER_BOUNDS, -1],
  ] as const) {
    for (const keyword of keywords) {
      if (before[keyword] === after[keyword]) continue;
      const [old, now] = [before[keyword], after[keyword]].map((v) => (typeof v === 'number' ? v * sign : -Infinity));
      tell(now! > old!, keyword);
    }
  }
  for (const keyword of CONSTRAINTS) {
    if (!same(before[keyword], after[keyword])) tell(after[keyword] !== undefined && after[keyword] !== false, keyword);
  }
}

const WORDS = ['title', 'description', 'example', 'examples', 'externalDocs', '$comment'];

/** Compares what is said, promised by default, and advised against. */
export function diffWords(before: JsonObject, after: JsonObject, direction: Direction, at: string, note: Note): void {
  const changed = WORDS.filter((word) => !same(before[word], after[word]));
  if (changed.length > 0) note('docs', 'words', at, `${changed.join(', ')} changed`);
  if (!same(before['default'], after['default'])) {
    const words = `the default was ${show(before['default'])}, is ${show(after['default'])}`;
    note(direction === 'sent' && 'default' in before ? 'breaking' : 'docs', 'default', at, words);
  }
  if (!before['deprecated'] !== !after['deprecated']) {
    note(
      'additive',
      'deprecated',
      at,
      after['deprecated'] ? 'is advised against from now on' : 'is no longer advised against',
    );
  }
}

export function show(value: Json | undefined): string {
  return value === undefined ? 'not given' : JSON.stringify(value);
}
