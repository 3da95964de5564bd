import type { OperationModel } from './model.ts';
import { literal, pascal } from './names.ts';
import { type Document, type RequestBody, resolve, schemaName } from './openapi.ts';
import { fieldsOf } from './print-operations.ts';
import { withoutSlash } from './security.ts';

/** What the spec says of its API as a whole. */
export function printSurface(name: string, document: Document): string {
  const server = document.servers?.[0];
  const schemes = Object.values(document.components?.securitySchemes ?? {});
  const apiKey = schemes.find((scheme) => scheme.type === 'apiKey' && scheme.in === 'header')?.name;
  const requestId =
    document['x-request-id-header'] ??
    Object.keys(document.components?.headers ?? {}).find((header) => /^x-request-id$/i.test(header));
  const variables = Object.entries(server?.variables ?? {}).map(
    ([key, { default: value, enum: values }]) =>
      `${literal(key)}: { default: ${literal(value)}${values ? `, values: [${values.map(literal).join(', ')}]` : ''} }`,
  );
  const fields = [
    `name: ${literal(name)}`,
    `title: ${literal(document.info.title)}`,
    `baseUrl: ${literal(server ? withoutSlash(server) : '')}`,
    ...(variables.length > 0 ? [`variables: { ${variables.join(', ')} }`] : []),
    ...(apiKey ? [`apiKeyHeader: ${literal(apiKey)}`] : []),
    ...(requestId ? [`requestIdHeader: ${literal(requestId.toLowerCase())}`] : []),
  ];
  return `import type { Surface } from '../surface.ts';\n\nexport const surface: Surface = { ${fields.join(', ')} };`;
}

/** The events of the `webhooks:` section and the type of each. */
export function printEvents(document: Document): string {
  const events = Object.entries(document.webhooks ?? {}).map(([event, item]) => {
    const body = resolve<RequestBody>(document, item.post?.requestBody ?? { content: {} });
    return [event, schemaName(body.content['application/json']?.schema?.$ref) ?? 'unknown'] as const;
  });
  if (events.length === 0) {
    return [
      '/** The platform sends no events. */',
      'export type WebhookEventMap = Record<never, never>;',
      '',
      'export const webhookEventTypes: readonly (keyof WebhookEventMap)[] = [];',
    ].join('\n');
  }
  const types = [...new Set(events.map(([, type]) => type))].sort();
  return [
    `import type { ${types.join(', ')} } from './types.gen.ts';`,
    '',
    '/** The events the platform sends, by name. */',
    `export interface WebhookEventMap { ${events.map(([event, type]) => `${literal(event)}: ${type};`).join('\n')} }`,
    '',
    '/** Their names, in the order of the spec. */',
    `export const webhookEventTypes: readonly (keyof WebhookEventMap)[] = [${events.map(([event]) => literal(event)).join(', ')}];`,
  ].join('\n');
}

/** Every operation as data, for checks and documentation: nothing a client needs at run time. */
export function printManifest(operations: readonly OperationModel[]): string {
  const entries = operations.map((o) => {
    const fields = [
      `method: ${literal(o.method.toUpperCase())}`,
      `path: ${literal(o.path)}`,
      `tag: ${literal(o.tag)}`,
      `summary: ${literal(o.summary)}`,
      `streaming: ${o.terminator !== undefined}`,
      `multipart: ${o.form === 'multipart'}`,
      `idempotency: ${literal(idempotency(o))}`,
      `pathParams: [${[...o.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => literal(name as string)).join(', ')}]`,
      ...(o.pagination ? [`pagination: ${JSON.stringify(o.pagination)}`] : []),
      ...(o.documentedOnly ? [`status: 'documented'`] : []),
    ];
    return `${o.id}: { ${fields.join(', ')} }`;
  });
  return [
    "import type { ManifestEntry } from '../manifest.ts';",
    '',
    `export const manifest: Readonly<Record<string, ManifestEntry>> = {\n${entries.join(',\n')},\n};`,
  ].join('\n');
}

const idempotency = ({ method, retry }: OperationModel): string =>
  method === 'get' || method === 'head'
    ? 'safe'
    : method === 'put' || method === 'delete'
      ? 'idempotent'
      : (retry ?? 'none');

/** The raw client: openapi-fetch with the types of the spec, over the transport of a client. */
export function printClient(title: string, surface: string, operations: readonly OperationModel[]): string {
  const name = pascal(surface);
  return [
    "import type { OperationInfo } from '@linktor/core';",
    "import { createRawClient, type HasTransport } from '../raw-client.ts';",
    "import type { RawClient } from '../types.ts';",
    "import type { paths } from './paths.gen.ts';",
    '',
    "export type { HasTransport } from '../raw-client.ts';",
    "export type { RawClient, RawOptions, RawResult } from '../types.ts';",
    "export type { components, operations, paths, webhooks } from './paths.gen.ts';",
    '',
    '/**',
    ` * The raw client of ${title.replaceAll('*/', '')}: one function per method, typed by the paths of the spec.`,
    ' *',
    ' * @param client Any client of this SDK for the same API, or `{ transport }`: the calls go through its transport.',
    ' * @throws ConfigurationError when there is no transport.',
    ' */',
    `export const create${name}Client = (client: HasTransport): RawClient<paths> => createRawClient<paths>(client, OPERATIONS);`,
    '',
    // Those of core-gen, were they listed here, would all come along in a bundle that uses a few of them.
    `const OPERATIONS: readonly OperationInfo[] = [${operations.map((operation) => `{ ${fieldsOf(operation)} }`).join(',\n')}];`,
  ].join('\n');
}
