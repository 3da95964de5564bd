// What only this repository knows of the platforms' operations and events: the methods that reach them, what may be repeated,
// what nobody has verified. Parameters, bodies and types are told by the reference beside each page.
import type { Wrapper, Wrappers } from '../api/wrappers.ts';
import {
  exampleOf,
  type Located,
  type Operation,
  operationsOf,
  type Schema,
  type Surface,
  schemaPath,
} from '../spec.ts';

/** The page of a surface: its operations by tag, its events, its frames. */
export function surfacePage(surface: Surface, wrappers: Wrappers): string {
  const { name, title, spec } = surface;
  const operations = operationsOf(spec);
  const events = Object.keys(spec.webhooks ?? {}).length;
  const counts =
    events > 0 ? `${operations.length} operations and ${events} webhook events` : `${operations.length} operations`;
  const tags = spec.tags.flatMap(({ name: tag, description = '' }) => {
    const own = operations.filter(({ operation }) => operation.tags[0] === tag);
    if (own.length === 0) return [];
    return [`## ${spaced(tag)}`, text(description), ...own.map((one) => operationSection(name, one, wrappers))];
  });
  return [
    '---\noutline: 2\n---',
    `# ${title}: operations and events`,
    `${counts}, from the specification that the packages are generated from.`,
    `**[Parameters, bodies, answers and types, with a console to try each operation against the mock](/rest/${name}/reference)**`,
    text(spec.info.description),
    ...tags,
    ...eventSections(surface),
    ...frameSections(surface),
    '',
  ].join('\n\n');
}

const operationSection = (surface: string, { method, path, operation }: Located, wrappers: Wrappers): string => {
  const { operationId: id, summary, description = '' } = operation;
  const called = calledWith(wrappers.of(surface, method, path), surface, id);
  const notes = notesOf(operation).join(', ');
  return [
    `### ${summary} {#${id}}`,
    `\`${method} ${path}\`${notes && ` (${notes})`}`,
    `${called} [Parameters, answers, try it](/rest/${surface}/reference#${id})`,
    text(description),
  ]
    .filter(Boolean)
    .join('\n\n');
};

const notesOf = (operation: Operation): string[] =>
  [
    operation['x-status'] === 'documented' && 'documented but unverified',
    operation.deprecated && 'deprecated',
    operation['x-pagination'] && 'paged',
    operation['x-idempotency'] !== undefined && 'may be repeated',
  ].filter((note) => typeof note === 'string');

/** Says which methods reach an operation, by the import that brings them. */
const calledWith = (methods: readonly Wrapper[], surface: string, id: string): string => {
  if (methods.length === 0)
    return surface === 'linktor-server'
      ? `Its constant is \`${id}\` of \`@linktor/core-gen/linktor-server\`.`
      : 'Clients call it by themselves.';
  const imports = [...new Set(methods.map(({ from }) => from))].map((from) => {
    const links = methods.filter((one) => one.from === from).map(({ name, link }) => `[\`${name}\`](${link})`);
    return `${links.join(', ')} of \`${from}\``;
  });
  return `Call it with ${imports.join('; ')}.`;
};

function eventSections({ spec, name }: Surface): string[] {
  const events = Object.entries(spec.webhooks ?? {});
  if (events.length === 0) return [];
  const sections = events.flatMap(([type, item]) => {
    const operation = Object.values(item)[0];
    const example = exampleOf(spec, operation?.requestBody);
    return [
      `### ${code(type)} {#${type}}`,
      `${text(operation?.summary ?? '')}. ${text(operation?.description ?? '')}`,
      example === undefined ? '' : json(example),
    ];
  });
  const receive = `What the platform sends to your endpoint. [\`@linktor/webhooks\`](/packages/webhooks) verifies, types and routes it;
the fields are in [the reference](/rest/${name}/reference).`;
  return ['## Webhook events', receive, ...sections];
}

function frameSections({ name, spec }: Surface): string[] {
  const { schemas } = spec.components;
  if (!schemas['RealtimeServerFrame']) return [];
  const framesOf = (union: string): string[] =>
    (schemas[union]?.oneOf ?? []).flatMap(({ $ref = '' }) => {
      const frame = $ref.split('/').at(-1) ?? '';
      const schema: Schema = schemas[frame] ?? {};
      const example = schema.examples?.[0];
      return [
        `### Frame ${code(String(schema.properties?.['type']?.const ?? frame))} {#${frame}}`,
        `${text(schema.description ?? '')} [Fields](${schemaPath(name, frame)})`,
        example === undefined ? '' : json(example),
      ];
    });
  return [
    '## Frames from the platform',
    'What travels over the WebSocket. [`@linktor/realtime`](/packages/realtime) speaks it.',
    ...framesOf('RealtimeServerFrame'),
    '## Frames to the platform',
    ...framesOf('RealtimeClientFrame'),
  ];
}

/** The page that shows the specification in full. The component does it; a page without script says where to look instead. */
export const referencePage = ({ name, title }: Surface): string => `---
layout: page
sidebar: false
search: false
title: ${title} reference
---

<ApiReference name="${name}" title="${title}" />
`;

/** The list of the surfaces. */
export const indexPage = (surfaces: readonly Surface[]): string =>
  [
    '# REST and events',
    'What is on the wire, from the specifications the packages are generated from. Each operation names the method that reaches it.',
    ...surfaces.map(({ name, title, spec }) => {
      const events = Object.keys(spec.webhooks ?? {}).length;
      const counts = `${operationsOf(spec).length} operations${events > 0 ? `, ${events} webhook events` : ''}`;
      return `- [${title}](/rest/${name}/): ${counts}. [Reference and console](/rest/${name}/reference)`;
    }),
  ].join('\n\n');

const code = (word: string): string => `\`${word}\``;

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** `KnowledgeBases` as a heading reads it. */
const spaced = (tag: string): string => tag.replace(/([a-z])([A-Z])/g, '$1 $2');

/** A description of a specification as Markdown that no renderer takes for HTML. */
const text = (description: string): string =>
  description
    .trim()
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('{', '&#123;')))
    .join('');
