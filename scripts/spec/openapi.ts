// Reading a parsed OpenAPI document: JSON values, `$ref`s and the list of operations. Shared by all that read a spec.

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}
/** Where a value stands in the document, as the keys that lead to it. */
export type Path = readonly (string | number)[];

/** The documents the repository keeps, by surface. */
export const SURFACES = ['linktor', 'antonnia', 'sinch-conversation', 'linktor-server'] as const;
export type Surface = (typeof SURFACES)[number];

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export interface Operation {
  kind: 'operation' | 'event';
  /** The path template, or the event type. */
  path: string;
  method: string;
  /** The operationId, or what stands in for it when it is missing. */
  name: string;
  node: JsonObject;
  at: Path;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function object(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function list(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

export function strings(value: unknown): string[] {
  return list(value).filter((item) => typeof item === 'string');
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** `#/components/schemas/Pet` as the keys that lead there; nothing for a reference out of the document. */
export function pointerPath(ref: string): string[] | undefined {
  if (!ref.startsWith('#/')) return undefined;
  return ref
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON Pointer fragment of a path, fit for a `$ref`. */
export function pointer(path: Path): string {
  return `#${path.map((key) => `/${encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;
}

export function valueAt(root: unknown, path: Path): Json | undefined {
  let value = root as Json | undefined;
  for (const key of path) {
    const holder: unknown = value;
    value =
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? (holder as JsonObject)[key]
        : undefined;
  }
  return value;
}

/** Follows `$ref`s until something else stands there, and tells where it stands. */
export function follow(doc: JsonObject, value: unknown, at: Path = []): { node: JsonObject; at: Path } {
  let node = object(value);
  let where = at;
  for (let hops = 0; typeof node['$ref'] === 'string' && hops < 20; hops++) {
    const path = pointerPath(node['$ref']);
    if (!path) return { node: {}, at: where };
    node = object(valueAt(doc, path));
    where = path;
  }
  return { node, at: where };
}

export function deref(doc: JsonObject, value: unknown): JsonObject {
  return follow(doc, value).node;
}

/** The name of the component schema a `$ref` points to. */
export function schemaName(value: unknown): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(text(object(value)['$ref']) ?? '')?.[1];
}

/** Every operation and every webhook event of a document, in its own order. */
export function operations(doc: JsonObject): Operation[] {
  const found: Operation[] = [];
  for (const [section, kind] of [
    ['paths', 'operation'],
    ['webhooks', 'event'],
  ] as const) {
    for (const [path, item] of Object.entries(object(doc[section]))) {
      for (const method of METHODS) {
        const node = object(item)[method];
        if (!isObject(node)) continue;
        const name = kind === 'event' ? path : (text(node['operationId']) ?? `${method.toUpperCase()} ${path}`);
        found.push({ kind, path, method, name, node, at: [section, path, method] });
      }
    }
  }
  return found;
}

/** Calls `visit` for every value below `root`, the root included, parents first. */
export function walk(root: Json | undefined, visit: (value: Json, at: Path) => void, at: Path = []): void {
  if (root === undefined) return;
  visit(root, at);
  if (Array.isArray(root)) for (const [i, item] of root.entries()) walk(item, visit, [...at, i]);
  else if (isObject(root)) for (const [key, item] of Object.entries(root)) walk(item, visit, [...at, key]);
}

/** Equality of JSON values; the order of keys does not matter. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      isObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
    ) ?? 'undefined'
  );
}
