// A union must tell its alternatives apart: by a discriminator, by JSON type, by fixed values, by a required key whose
// schema differs, or by which key is present.

import {
  type Json,
  type JsonObject,
  list,
  object,
  type Path,
  pointerPath,
  same,
  strings,
  text,
  valueAt,
} from '../openapi.ts';
import {
  alternatives,
  closedValues,
  discriminatorOf,
  flatten,
  includes,
  isNull,
  typesOf,
  walkSchemas,
} from '../schemas.ts';
import type { Report } from './plugin.ts';

export function lintUnions(doc: JsonObject, report: Report): void {
  walkSchemas(doc, (schema, at) => {
    if (at.includes('not')) return;
    for (const key of ['oneOf', 'anyOf']) {
      if (!Array.isArray(schema[key])) continue;
      const members = list(schema[key]).filter((member) => !isNull(doc, member));
      if (schema['discriminator']) lintDiscriminator(doc, schema, members, at, report);
      else if (members.length > 1 && !distinct(doc, members)) {
        report([...at, key], 'nothing tells the alternatives apart: give them a discriminator');
      }
    }
  });
}

function lintDiscriminator(doc: JsonObject, schema: JsonObject, members: Json[], at: Path, report: Report): void {
  const property = discriminatorOf(schema);
  const where = [...at, 'discriminator'];
  if (!property) {
    report(where, 'the discriminator names no property');
    return;
  }
  const mapping = object(object(schema['discriminator'])['mapping']);
  const all = members.flatMap((member) => alternatives(doc, member));
  for (const member of all) {
    const node = flatten(doc, member);
    const name = text(object(member)['$ref'])?.split('/').at(-1) ?? 'an alternative';
    const tag = flatten(doc, object(node['properties'])[property]);
    if (!strings(node['required']).includes(property)) report(where, `${name} does not require ${property}`);
    if (tag['x-opaque'] === true) {
      lintOpaque(tag, Object.keys(mapping), name, where, report);
      continue;
    }
    const values = closedValues(tag);
    if (!values) report(where, `${name} does not fix ${property} with const`);
    const mapped = Object.entries(mapping).filter(([, ref]) => same(ref, object(member)['$ref']));
    for (const [value] of mapped) {
      if (values && !includes(values, value))
        report([...where, 'mapping', value], `${name} never has ${property} ${value}`);
    }
    if (mapped.length === 0) report(where, `${name} is missing from the mapping`);
  }
  for (const [value, ref] of Object.entries(mapping)) {
    const path = pointerPath(text(ref) ?? '');
    if (!path || valueAt(doc, path) === undefined) report([...where, 'mapping', value], `${ref} does not exist`);
    else if (!all.some((member) => same(object(member)['$ref'], ref))) {
      report([...where, 'mapping', value], `${ref} is no alternative of this union`);
    }
  }
}

/** The alternative that stands for every kind that is not described must leave out exactly those that are. */
function lintOpaque(tag: JsonObject, known: readonly string[], name: string, where: Path, report: Report): void {
  const excluded = strings(object(tag['not'])['enum']);
  for (const value of known.filter((one) => !excluded.includes(one))) {
    report(where, `${name} takes ${value}, too: add it to its not.enum`);
  }
  for (const value of excluded.filter((one) => !known.includes(one))) {
    report(where, `${name} leaves out ${value}, which no alternative describes`);
  }
}

/** Whether each two alternatives exclude one another at a glance. */
function distinct(doc: JsonObject, members: Json[], depth = 0): boolean {
  const all = members.flatMap((member) => unfold(doc, member));
  return all.every((a, i) =>
    all.slice(i + 1).every((b) => apart(doc, a, b, depth) || (ownKey(a, all) && ownKey(b, all))),
  );
}

/** The alternatives behind a member, `null` left out. */
function unfold(doc: JsonObject, member: Json): JsonObject[] {
  return alternatives(doc, member)
    .filter((alternative) => !isNull(doc, alternative))
    .map((alternative) => flatten(doc, alternative));
}

function apart(doc: JsonObject, a: JsonObject, b: JsonObject, depth = 0): boolean {
  const [left, right] = [typesOf(a), typesOf(b)];
  const common = [...left].some((type) => type !== 'null' && right.has(type));
  if (left.size > 0 && right.size > 0 && !common) return true;
  const [ours, theirs] = [closedValues(a), closedValues(b)];
  if (ours && theirs) return !ours.some((value) => includes(theirs, value));
  if (depth > 2) return false;
  if (left.has('array') && right.has('array') && a['items'] && b['items']) {
    return distinct(doc, [a['items'], b['items']], depth + 1);
  }
  const keys = [...strings(a['required']), ...strings(b['required'])];
  return keys.some((key) => {
    const [mine, yours] = [object(a['properties'])[key], object(b['properties'])[key]];
    return mine !== undefined && yours !== undefined && apart(doc, flatten(doc, mine), flatten(doc, yours), depth + 1);
  });
}

/** Requires a key that no other alternative requires. */
function ownKey(schema: JsonObject, all: JsonObject[]): boolean {
  const others = all.filter((other) => other !== schema).flatMap((other) => strings(other['required']));
  return strings(schema['required']).some((key) => !others.includes(key));
}
