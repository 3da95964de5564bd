import { transformOas3Operations } from '@stoplight/http-spec/oas3/operation';
import { bundleTarget, decycle } from '@stoplight/json';
import type { Operation } from './operations.ts';
import { readYaml } from './read-yaml.ts';

// Prism makes all operations of a document ready at once, which takes seconds where references are followed a thousand times.
// These are its own steps, for one operation.

type Json = Record<string, unknown>;

/** An operation in a document, not yet made ready. */
export interface Opened {
  id: string | null;
  method: string;
  path: string;
  make: () => Operation;
}

const METHODS = new Set(['get', 'post', 'put', 'delete', 'options', 'head', 'patch', 'trace']);

/** The operations of an OpenAPI 3 document without references to other files. */
export function openSpec(file: string): Opened[] {
  const document = readYaml(file);
  link(document);
  const {
    paths = {},
    webhooks: _,
    components,
    ...head
  } = document as { webhooks?: Json; paths?: Record<string, Json>; components?: Json };
  const kept = { ...head, components: { securitySchemes: components?.['securitySchemes'] ?? {} } };
  return Object.entries(paths).flatMap(([path, item]) => {
    const shared = Object.fromEntries(Object.entries(item).filter(([key]) => !METHODS.has(key)));
    return Object.keys(item)
      .filter((method) => METHODS.has(method))
      .map((method) => {
        const own = item[method] as { operationId?: string };
        const make = (): Operation => transform({ ...kept, paths: { [path]: { ...shared, [method]: own } } });
        return { id: own.operationId ?? null, method, path, make };
      });
  });
}

function transform(document: Json): Operation {
  const tree = decycle(document) as Json;
  const [operation] = transformOas3Operations(tree);
  const target = { document: { ...tree, __target__: operation }, path: '#/__target__', cloneDocument: false };
  return bundleTarget(target) as Operation;
}

/** Puts what is referred to in the place of every reference of a document. What contains itself then does so. */
function link(document: Json): void {
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const holder = value as Json;
    for (const key of Object.keys(holder)) {
      if (isReference(holder[key])) holder[key] = follow(document, holder[key]);
      visit(holder[key]);
    }
  };
  visit(document);
}

const isReference = (value: unknown): value is { $ref: string } =>
  typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';

function follow(document: Json, { $ref, ...beside }: { $ref: string }): unknown {
  const keys = $ref.replace(/^#\//, '').split('/');
  const target = keys.reduce<unknown>((at, key) => (at as Json | undefined)?.[unescaped(key)], document);
  const value = isReference(target) ? follow(document, target) : target;
  if (typeof value !== 'object' || value === null) throw new Error(`nothing is at ${$ref}`);
  // What is said beside a reference is said of what it refers to.
  return Object.keys(beside).length === 0 ? value : { ...beside, ...withoutKeys(value, beside) };
}

const unescaped = (key: string): string => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');

const withoutKeys = (value: object, keys: object): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(keys, key)));
