// Members of an answer that its schema does not have. They break nothing, and tell that the specification lags behind.
import { readFileSync } from 'node:fs';
import { specFile } from '../../../packages/mock/src/spec-files.ts';
import type { Surface } from '../../../packages/mock/src/types.ts';
import { deref, isObject, type JsonObject, list, object, operations } from '../openapi.ts';
import { parseYaml } from '../parse-yaml.ts';

export interface SpecDocument {
  readonly doc: JsonObject;
  /** Operations by their id. */
  readonly operations: ReadonlyMap<string, JsonObject>;
  /** `GET /path` of each. */
  readonly routes: ReadonlyMap<string, string>;
  /** POSTs that change nothing. */
  readonly safe: ReadonlySet<string>;
}

const read = new Map<Surface, SpecDocument>();

/** Read once: a document takes a second, and who goes through an API asks for it again and again. */
export function readSpec(surface: Surface): SpecDocument {
  const spec = read.get(surface) ?? parsed(surface);
  read.set(surface, spec);
  return spec;
}

function parsed(surface: Surface): SpecDocument {
  const doc = object(parseYaml(readFileSync(specFile(surface), 'utf8')));
  const all = operations(doc).filter(({ kind }) => kind === 'operation');
  return {
    doc,
    operations: new Map(all.map(({ name, node }) => [name, node])),
    routes: new Map(all.map(({ name, method, path }) => [name, `${method.toUpperCase()} ${path}`])),
    safe: new Set(all.filter(({ node }) => node['x-idempotency'] === 'safe').map(({ name }) => name)),
  };
}

/** The first example of an operation's JSON body. */
export function bodyExample({ doc, operations: all }: SpecDocument, id: string): unknown {
  const content = object(deref(doc, object(all.get(id))['requestBody'])['content']);
  const media = object(content['application/json']);
  const [first] = Object.values(object(media['examples']));
  return first === undefined ? media['example'] : deref(doc, first)['value'];
}

/** The places of members that nobody described, `[]` for any item: `data[].locale`. */
export function undescribed(
  { doc, operations: all }: SpecDocument,
  id: string | null,
  status: number,
  body: unknown,
): string[] {
  const responses = object(object(all.get(id ?? ''))['responses']);
  const response = deref(doc, responses[String(status)] ?? responses['default']);
  const schema = object(object(response['content'])['application/json'])['schema'];
  return schema === undefined ? [] : [...new Set(walk(doc, [schema], body, ''))];
}

function walk(doc: JsonObject, given: readonly unknown[], value: unknown, place: string): string[] {
  const schemas = given.flatMap((one) => alternatives(doc, one));
  // What is open has no end, and what has no members names none.
  if (schemas.length === 0 || schemas.some((one) => one['additionalProperties'] !== undefined)) return [];
  if (Array.isArray(value)) {
    const items = schemas.flatMap((one) => (one['items'] === undefined ? [] : [one['items']]));
    return value.flatMap((item) => walk(doc, items, item, `${place}[]`));
  }
  const described = schemas.filter((one) => isObject(one['properties']));
  if (!isObject(value) || described.length === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = place === '' ? name : `${place}.${name}`;
    const own = described.flatMap((one) =>
      Object.hasOwn(object(one['properties']), name) ? [object(one['properties'])[name]] : [],
    );
    return own.length === 0 ? [here] : walk(doc, own, inner, here);
  });
}

/** A schema with all that it is put together from. */
function alternatives(doc: JsonObject, schema: unknown): JsonObject[] {
  const resolved = deref(doc, schema);
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => list(resolved[key]));
  return [resolved, ...parts.flatMap((part) => alternatives(doc, part))];
}
