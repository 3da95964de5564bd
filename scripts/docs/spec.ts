import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../run-command.ts';

/** A schema, as far as it is printed. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  const?: unknown;
  default?: unknown;
  enum?: unknown[];
  'x-extensible-enum'?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  deprecated?: boolean;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref?: string; summary?: string; value?: unknown }>;
  'x-event-schema'?: string;
}

export interface Body {
  $ref?: string;
  description?: string;
  content?: Record<string, Media>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
  'x-status'?: string;
  'x-idempotency'?: unknown;
  'x-pagination'?: { style: string };
}

export interface Spec {
  info: { title: string; description: string };
  servers: { url: string; description?: string }[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  webhooks?: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>;
}

/** One of the platforms, as this site presents it. */
export interface Surface {
  name: 'linktor' | 'antonnia' | 'sinch' | 'linktor-server';
  title: string;
  file: string;
  spec: Spec;
}

const load = (file: string): Spec => parse(readFileSync(join(root, 'spec', file), 'utf8')) as Spec;

/** All of them, with their specifications. */
export const loadSurfaces = (): Surface[] => [
  { name: 'linktor', title: 'Linktor', file: 'linktor.yaml', spec: load('linktor.yaml') },
  { name: 'antonnia', title: 'Antonnia', file: 'antonnia.yaml', spec: load('antonnia.yaml') },
  {
    name: 'sinch',
    title: 'Sinch Conversation',
    file: 'sinch-conversation.yaml',
    spec: load('sinch-conversation.yaml'),
  },
  {
    name: 'linktor-server',
    title: 'Self-hosted Linktor',
    file: 'linktor-server.yaml',
    spec: load('linktor-server.yaml'),
  },
];

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** An operation and where it is. */
export interface Located {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

/** Every operation of a specification, in its order. */
export const operationsOf = (spec: Spec): Located[] =>
  Object.entries(spec.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method] as Operation;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return { method: method.toUpperCase(), path, operation, parameters: parameters.map((one) => follow(spec, one)) };
    }),
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

/** The name of the schema a reference names. */
export const refName = (ref: string): string => ref.split('/').at(-1) ?? ref;

/** The first example of a body. */
export const exampleOf = (spec: Spec, media: Media | undefined): unknown => {
  const [first] = Object.values(media?.examples ?? {});
  return first === undefined ? media?.example : follow(spec, first).value;
};
