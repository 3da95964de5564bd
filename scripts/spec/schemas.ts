// Finding the schemas of a document, and what a schema demands once `$ref` and `allOf` are followed.
import {
  deref,
  isObject,
  type Json,
  type JsonObject,
  list,
  object,
  type Path,
  same,
  strings,
  text,
} from './openapi.ts';

const ONE = ['not', 'items', 'contains', 'propertyNames', 'additionalProperties', 'if', 'then', 'else'] as const;
const MANY = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;
const NAMED = ['properties', 'patternProperties', 'dependentSchemas', '$defs'] as const;

/** A schema and the schemas written inside it. `$ref`s are not followed. */
function walkSchema(schema: unknown, visit: (schema: JsonObject, at: Path) => void, at: Path): void {
  if (!isObject(schema)) return;
  visit(schema, at);
  for (const key of ONE) walkSchema(schema[key], visit, [...at, key]);
  for (const key of MANY) for (const [i, sub] of list(schema[key]).entries()) walkSchema(sub, visit, [...at, key, i]);
  for (const key of NAMED) {
    for (const [name, sub] of Object.entries(object(schema[key]))) walkSchema(sub, visit, [...at, key, name]);
  }
}

/** Every schema written anywhere in the document, at the top of a component or inside something else. */
export function walkSchemas(doc: JsonObject, visit: (schema: JsonObject, at: Path) => void): void {
  const search = (value: Json | undefined, at: Path): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) search(item, [...at, i]);
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      if (EXAMPLE_KEYS.has(key)) continue;
      if (key === 'schema') walkSchema(item, visit, [...at, key]);
      else search(item, [...at, key]);
    }
  };
  search(doc['paths'], ['paths']);
  search(doc['webhooks'], ['webhooks']);
  const components = object(doc['components']);
  for (const [section, members] of Object.entries(components)) {
    for (const [name, member] of Object.entries(object(members))) {
      const at = ['components', section, name];
      if (section === 'schemas') walkSchema(member, visit, at);
      else if (section !== 'examples') search(member, at);
    }
  }
}

/** Keys whose values are data, not description. */
export const EXAMPLE_KEYS: ReadonlySet<string> = new Set(['example', 'examples']);

export function isNull(doc: JsonObject, schema: unknown): boolean {
  const node = deref(doc, schema);
  return node['type'] === 'null' || ('const' in node && node['const'] === null);
}

/** The JSON types a schema allows; empty when it does not say. */
export function typesOf(schema: JsonObject): Set<string> {
  const type = schema['type'];
  if (typeof type === 'string') return new Set([type]);
  if (Array.isArray(type)) return new Set(strings(type));
  const values = 'const' in schema ? [schema['const']] : schema['enum'] ? list(schema['enum']) : undefined;
  if (values) return new Set(values.map((v) => (v === null ? 'null' : Array.isArray(v) ? 'array' : typeof v)));
  if (schema['properties'] || schema['additionalProperties'] || schema['required']) return new Set(['object']);
  if (schema['items']) return new Set(['array']);
  return new Set();
}

/** A schema with `allOf` folded in: properties and required names together, for the rest the last word counts. */
export function flatten(doc: JsonObject, schema: unknown, seen: ReadonlySet<unknown> = new Set()): JsonObject {
  const node = deref(doc, schema);
  if (!Array.isArray(node['allOf']) || seen.has(node)) return node;
  const { allOf, ...own } = node;
  const parts = [...list(allOf).map((part) => flatten(doc, part, new Set([...seen, node]))), own];
  const properties = Object.assign({}, ...parts.map((part) => object(part['properties']))) as JsonObject;
  const required = [...new Set(parts.flatMap((part) => strings(part['required'])))];
  return {
    ...(Object.assign({}, ...parts) as JsonObject),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** The alternatives of a union with nested unions unfolded; a schema that is no union is its own only alternative. */
export function alternatives(doc: JsonObject, schema: unknown, seen: ReadonlySet<unknown> = new Set()): Json[] {
  const node = deref(doc, schema);
  const members = node['oneOf'] ?? node['anyOf'];
  if (!Array.isArray(members) || node['properties'] || seen.has(node)) return [schema as Json];
  return members.flatMap((member) => alternatives(doc, member, new Set([...seen, node])));
}

/** The property that tells the alternatives of a union apart, if the document names one. */
export function discriminatorOf(schema: JsonObject): string | undefined {
  return text(object(schema['discriminator'])['propertyName']);
}

/** The values a schema is limited to, or nothing when it is not. */
export function closedValues(schema: JsonObject): Json[] | undefined {
  if ('const' in schema) return [schema['const'] ?? null];
  return Array.isArray(schema['enum']) ? list(schema['enum']) : undefined;
}

export function includes(values: readonly Json[], value: Json): boolean {
  return values.some((v) => same(v, value));
}
