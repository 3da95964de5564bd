import { schemaName as nameOf, pointerPath, valueAt } from '../openapi.ts';

/** The part of OpenAPI 3.1 the generator reads. */
export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch';
export const methods: readonly Method[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

export interface Reference {
  $ref: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  contentMediaType?: string;
  deprecated?: boolean;
  default?: unknown;
  example?: unknown;
  const?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-extensible-enum'?: (string | number)[];
  'x-opaque'?: boolean;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  example?: unknown;
  schema?: Schema;
}

export interface MediaType {
  schema?: Schema;
  'x-event-schema'?: string;
  'x-event-terminator'?: string;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

export interface Server {
  url: string;
  variables?: Record<string, { default: string; enum?: string[] }>;
}

export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

export interface OperationObject {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: SecurityRequirement[];
  servers?: Server[];
  'x-idempotency'?: 'safe' | 'idempotent' | 'key';
  'x-status'?: 'documented';
  'x-pagination'?: Record<string, unknown>;
}

export interface PathItem extends Partial<Record<Method, OperationObject>> {
  parameters?: (Parameter | Reference)[];
  servers?: Server[];
}

export interface Document {
  openapi: string;
  info: { title: string };
  servers?: Server[];
  security?: SecurityRequirement[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    requestBodies?: Record<string, RequestBody>;
    responses?: Record<string, Response>;
    headers?: Record<string, unknown>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
  'x-request-id-header'?: string;
}

/** What a pointer into the document points at; `undefined` when there is nothing. */
export function lookUp(document: unknown, ref: string): unknown {
  const path = pointerPath(ref);
  return path && valueAt(document, path);
}

/** Follows `$ref` until something else comes. The references were checked before. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  let current: T | Reference = value;
  for (let hops = 0; hops < 20 && '$ref' in current && typeof current.$ref === 'string'; hops++) {
    current = lookUp(document, current.$ref) as T | Reference;
  }
  return current as T;
}

/** The schema name of a reference to `#/components/schemas/<name>`. */
export const schemaName = ($ref: string | undefined): string | undefined => nameOf({ $ref });
