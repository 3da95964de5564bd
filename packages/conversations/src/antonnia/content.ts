import { describe, invalidArgument, requireText } from '@linktor/core';
import type { MessageContent, OpaqueContent } from '@linktor/core-gen/antonnia';

/** The kinds of content this version knows, by their `type`. */
type KnownKind = Exclude<MessageContent, OpaqueContent>['type'];

/** The fields each kind cannot do without. */
const FIELDS: Readonly<Record<KnownKind, readonly string[]>> = {
  text: ['text'],
  image: ['url'],
  video: ['url'],
  audio: ['url'],
  file: ['url', 'mime_type', 'name'],
  function_call: ['id', 'name', 'input'],
  function_result: ['id', 'name', 'output'],
  thought: ['thought'],
};

/** Refuses content without a type, or of a known type with a field missing that it needs; another type is passed on. */
export function requireContent(content: unknown, parameter: string): void {
  const given = (content ?? {}) as Record<string, unknown>;
  requireText(given['type'], `${parameter}.type`);
  const type = given['type'] as string;
  if (!isKnown(type)) return;
  for (const field of FIELDS[type]) {
    // An empty text is the server's to judge: a template may say it all.
    if (typeof given[field] !== 'string') throw invalidArgument(`${parameter}.${field}`, `is missing, or no string`);
  }
}

/**
 * Content of a kind that this version does not describe, to be sent as it is. Known kinds need no such word, so that the
 * compiler goes on catching their mistakes, a misspelt kind among them.
 *
 * ```ts
 * await sessions.messages.create(id, { role: 'assistant', content: opaqueContent({ type: 'sticker', url }) });
 * ```
 *
 * @param content The content, with its kind under `type`.
 * @throws ValidationError when the kind is missing, or one this version does describe.
 */
export function opaqueContent(content: { readonly type: string; readonly [field: string]: unknown }): OpaqueContent {
  requireText(content?.type, 'type');
  if (isKnown(content.type)) {
    throw invalidArgument('type', `${describe(content.type)} is a known kind`, 'Write it without opaqueContent().');
  }
  return content as unknown as OpaqueContent;
}

const isKnown = (type: string): type is KnownKind => Object.hasOwn(FIELDS, type);
