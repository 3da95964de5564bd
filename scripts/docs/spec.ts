// The specifications, as far as the site tells of them itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../run-command.ts';

interface Body {
  content?: Record<string, { example?: unknown; examples?: Record<string, { $ref?: string; value?: unknown }> }>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  deprecated?: boolean;
  requestBody?: Body;
  'x-status'?: string;
  'x-idempotency'?: unknown;
  'x-pagination'?: { style: string };
}

export interface Schema {
  $ref?: string;
  description?: string;
  oneOf?: Schema[];
  properties?: Record<string, { const?: unknown }>;
  examples?: unknown[];
}

export interface Spec {
  info: { title: string; description: string };
  servers: object[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, { in: string; name: string; example?: unknown }>;
    securitySchemes: Record<string, { type: string; scheme?: string }>;
  };
}

/** One of the platforms, as this site presents it. */
export interface Surface {
  name: 'linktor' | 'antonnia' | 'sinch' | 'linktor-server';
  title: string;
  spec: Spec;
}

const load = (file: string): Spec => parse(readFileSync(join(root, 'spec', file), 'utf8')) as Spec;

/** All of them, with their specifications. */
export const loadSurfaces = (): Surface[] => [
  { name: 'linktor', title: 'Linktor', spec: load('linktor.yaml') },
  { name: 'antonnia', title: 'Antonnia', spec: load('antonnia.yaml') },
  { name: 'sinch', title: 'Sinch Conversation', spec: load('sinch-conversation.yaml') },
  { name: 'linktor-server', title: 'Self-hosted Linktor', spec: load('linktor-server.yaml') },
];

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** An operation and where it is. */
export interface Located {
  method: string;
  path: string;
  operation: Operation;
}

/** Every operation of a specification, in its order. */
export const operationsOf = (spec: Spec): Located[] =>
  Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      method: method.toUpperCase(),
      path,
      operation: item[method] as Operation,
    })),
  );

/** What a reference leads to; anything else as it is. */
export const follow = <T extends { $ref?: string }>(spec: Spec, part: T): T => {
  if (part.$ref === undefined) return part;
  const found = part.$ref
    .split('/')
    .slice(1)
    .reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], spec);
  if (found === undefined) throw new Error(`${part.$ref} leads nowhere`);
  return found as T;
};

/** The first example of a body. */
export const exampleOf = (spec: Spec, body: Body | undefined): unknown => {
  const media = Object.values(body?.content ?? {})[0];
  const [first] = Object.values(media?.examples ?? {});
  return first === undefined ? media?.example : follow(spec, first).value;
};

/** The page on which a surface's operations, events and frames are listed. */
export const surfacePath = (surface: string): string => `/rest/${surface}/`;

/** Where the reference shows a type of a surface. */
export const schemaPath = (surface: string, name: string): string => `/rest/${surface}/reference#models/${name}`;
