import { type AnswerModel, answerOf } from './answer.ts';
import { literal, pascal } from './names.ts';
import {
  type Document,
  type MediaType,
  type Method,
  methods,
  type OperationObject,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
  resolve,
  type Schema,
  schemaName,
} from './openapi.ts';
import { differentAuth, differentServer } from './security.ts';

/** One operation, with every question the printers ask already answered. Types are TypeScript text. */
export interface OperationModel extends AnswerModel {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly documentedOnly: boolean;
  readonly retry: 'safe' | 'idempotent' | 'key' | undefined;
  readonly auth: 'bearer' | 'basic' | 'none' | undefined;
  readonly server: string | undefined;
  readonly terminator: string | undefined;
  readonly form: 'multipart' | 'urlencoded' | undefined;
  readonly csv: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly bodyRequired: boolean;
  readonly bodyTypes: readonly string[];
  readonly bodyMediaTypes: readonly string[];
  readonly success: readonly string[];
  readonly outputTypes: readonly string[];
  readonly eventTypes: readonly string[];
  readonly pagination: Record<string, unknown> | undefined;
}

/** A schema that had no name in the spec and gets one, so that code can name its type. */
export interface Hoisted {
  readonly name: string;
  readonly schema: Schema;
}

export interface Model {
  readonly operations: readonly OperationModel[];
  readonly hoisted: readonly Hoisted[];
}

const isJson = (mediaType: string): boolean => /^application\/([\w.-]+\+)?json\b/.test(mediaType);
const isStream = (mediaType: string): boolean => mediaType.startsWith('text/event-stream');

export function readModel(document: Document): Model {
  const hoisted: Hoisted[] = [];
  const operations: OperationModel[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) operations.push(readOperation(document, path, item, method, operation, hoisted));
    }
  }
  return { operations, hoisted };
}

function readOperation(
  document: Document,
  path: string,
  item: PathItem,
  method: Method,
  operation: OperationObject,
  hoisted: Hoisted[],
): OperationModel {
  const id = operation.operationId!;
  const hoist = (name: string, schema: Schema): string => {
    hoisted.push({ name, schema });
    return name;
  };
  const parameters = operationParameters(document, item, operation);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (query.length > 0) hoist(`${pascal(id)}Query`, querySchema(id, query));

  const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
  const bodyMedia = Object.entries(body?.content ?? {});
  const bodyTypes = bodyMedia.map(([mediaType, { schema }], index) =>
    typeOf(mediaType, schema, (inline) => {
      const suffix = index === 0 ? 'Body' : mediaType.includes('form') ? 'Form' : `Body${index + 1}`;
      return hoist(pascal(id) + suffix, { description: `Body of \`${id}\`.`, ...inline });
    }),
  );
  const bodyMediaTypes = bodyMedia.map(([mediaType]) => mediaType);

  const success = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'));
  const outputTypes: string[] = [];
  const streams: MediaType[] = [];
  for (const [status, reference] of success) {
    const content = Object.entries(resolve<Response>(document, reference).content ?? {});
    if (content.length === 0) outputTypes.push('undefined');
    for (const [mediaType, media] of content) {
      if (isStream(mediaType)) streams.push(media);
      else {
        const suffix = hoisted.some((h) => h.name === `${pascal(id)}Response`) ? `Response${status}` : 'Response';
        const name = pascal(id) + suffix;
        outputTypes.push(
          typeOf(mediaType, media.schema, (inline) => hoist(name, { description: `Answer of \`${id}\`.`, ...inline })),
        );
      }
    }
  }

  return {
    id,
    method,
    path,
    tag: operation.tags?.[0] ?? '',
    summary: operation.summary ?? id,
    description: operation.description ?? '',
    deprecated: operation.deprecated === true,
    documentedOnly: operation['x-status'] === 'documented',
    retry: operation['x-idempotency'],
    auth: differentAuth(document, operation),
    server: differentServer(document, item, operation),
    terminator: streams[0] && (streams[0]['x-event-terminator'] ?? ''),
    form: formOf(bodyMediaTypes),
    csv: query.filter((parameter) => isCsv(document, parameter)).map((parameter) => parameter.name),
    parameters,
    bodyRequired: body?.required === true,
    bodyTypes: unique(bodyTypes),
    bodyMediaTypes,
    success: success.map(([status]) => status),
    outputTypes: unique(outputTypes),
    ...answerOf(document, operation),
    eventTypes: unique(streams.map((media) => schemaName(media['x-event-schema']) ?? 'string')),
    pagination: operation['x-pagination'],
  };
}

/** The parameters of an operation, its own before those of its path item, without references. */
export function operationParameters(document: Document, item: PathItem, operation: OperationObject): Parameter[] {
  const all = new Map<string, Parameter>();
  for (const reference of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<Parameter>(document, reference);
    all.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...all.values()];
}

function querySchema(id: string, query: Parameter[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const parameter of query) {
    const property: Schema = { ...parameter.schema };
    if (parameter.description !== undefined) property.description = parameter.description;
    if (parameter.deprecated !== undefined) property.deprecated = parameter.deprecated;
    if (parameter.example !== undefined) property.example = parameter.example;
    properties[parameter.name] = property;
  }
  return {
    type: 'object',
    description: `Query parameters of \`${id}\`.`,
    properties,
    required: query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
  };
}

/** The name of a body's type; only what has no name in the spec is given to `hoist`. */
function typeOf(mediaType: string, schema: Schema | undefined, hoist: (schema: Schema) => string): string {
  const isForm = mediaType.startsWith('multipart/') || mediaType === 'application/x-www-form-urlencoded';
  if (!isJson(mediaType) && !isForm) return mediaType.startsWith('text/') ? 'string' : 'Blob';
  if (schema === undefined || Object.keys(schema).length === 0) return 'unknown';
  const name = schemaName(schema.$ref);
  if (name !== undefined) return name;
  const items = schema.type === 'array' ? schemaName(schema.items?.$ref) : undefined;
  return items === undefined ? hoist(schema) : `${items}[]`;
}

function formOf(mediaTypes: readonly string[]): 'multipart' | 'urlencoded' | undefined {
  if (mediaTypes.includes('multipart/form-data')) return 'multipart';
  return mediaTypes.length === 1 && mediaTypes[0] === 'application/x-www-form-urlencoded' ? 'urlencoded' : undefined;
}

function isCsv(document: Document, { explode, schema }: Parameter): boolean {
  const { type } = resolve<Schema>(document, schema ?? {});
  return explode === false && (type === 'array' || (Array.isArray(type) && type.includes('array')));
}

/** The TypeScript type of a path or header parameter: these are plain values. */
export function simpleType(document: Document, parameter: Parameter): string {
  const name = schemaName(parameter.schema?.$ref);
  if (name !== undefined) return name;
  const schema = resolve<Schema>(document, parameter.schema ?? {});
  if (typeof schema.const === 'string') return literal(schema.const);
  if (schema.enum?.every((value) => typeof value === 'string'))
    return schema.enum.map((v) => literal(String(v))).join(' | ');
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return schema.type === 'boolean' ? 'boolean' : 'string';
}

const unique = (values: string[]): string[] => [...new Set(values)];
