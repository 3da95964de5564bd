// Names and texts end up in generated TypeScript, in strings and in comments: nothing in them may close either.

import { type Json, type JsonObject, list, object, operations, type Path, walk } from '../openapi.ts';
import { EXAMPLE_KEYS, walkSchemas } from '../schemas.ts';
import type { Report } from './plugin.ts';

const UNSAFE = /['"`\\\p{Cc}\u2028\u2029]|\*\//u;
/** Texts the generators copy into comments. */
const COMMENTED = ['title', 'summary', 'description', 'format', 'default', 'example', 'examples'];

export function lintNames(doc: JsonObject, report: Report): void {
  const check = (kind: string, value: Json | undefined, at: Path): void => {
    if (typeof value !== 'string' || !UNSAFE.test(value)) return;
    report(at, `${kind} ${JSON.stringify(value)} holds a quote, back-tick, backslash, control character or */`);
  };
  const checkKeys = (kind: string, holder: unknown, at: Path): void => {
    for (const key of Object.keys(object(holder))) check(kind, key, [...at, key]);
  };

  for (const { node, at, path } of operations(doc)) {
    check('path', path, at.slice(0, 2));
    check('operationId', node['operationId'], [...at, 'operationId']);
    for (const [i, tag] of list(node['tags']).entries()) check('tag', tag, [...at, 'tags', i]);
    checkKeys('response', node['responses'], [...at, 'responses']);
  }
  for (const [section, members] of Object.entries(object(doc['components']))) {
    checkKeys('component', members, ['components', section]);
  }
  walkSchemas(doc, (schema, at) => {
    for (const key of ['properties', 'patternProperties', '$defs']) checkKeys('property', schema[key], [...at, key]);
    for (const [i, name] of list(schema['required']).entries()) check('property', name, [...at, 'required', i]);
    check('value', schema['const'], [...at, 'const']);
    for (const key of ['enum', 'x-extensible-enum']) {
      for (const [i, value] of list(schema[key]).entries()) check('value', value, [...at, key, i]);
    }
    const discriminator = object(schema['discriminator']);
    check('property', discriminator['propertyName'], [...at, 'discriminator', 'propertyName']);
    checkKeys('value', discriminator['mapping'], [...at, 'discriminator', 'mapping']);
  });
  lintTree(doc, check, report);
}

/** What can stand anywhere: parameters, media types, references, extensions, and every text. */
function lintTree(
  doc: JsonObject,
  check: (kind: string, value: Json | undefined, at: Path) => void,
  report: Report,
): void {
  walk(doc, (value, at) => {
    const key = at.at(-1);
    if (typeof value === 'string') {
      if (isData(at)) return;
      if (COMMENTED.includes(String(key)) && value.includes('*/')) report(at, `${key} holds */`);
      if (key === '$ref' || (typeof key === 'string' && key.startsWith('x-'))) check(key, value, at);
      if (key === 'name' && at.some((k) => k === 'parameters')) check('parameter', value, at);
    } else if (key === 'content' || key === 'headers') {
      if (at.includes('properties') || isData(at)) return;
      for (const name of Object.keys(object(value)))
        check(key === 'content' ? 'media type' : 'header', name, [...at, name]);
    }
  });
}

/** Inside the value of a named example, which is never copied into code. */
function isData(at: Path): boolean {
  const i = at.findIndex((key) => EXAMPLE_KEYS.has(String(key)));
  return i >= 0 && at.slice(0, i).at(-1) !== 'properties' && at.length > i + 1 && at[i + 2] === 'value';
}
