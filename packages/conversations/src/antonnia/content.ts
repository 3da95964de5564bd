import { invalidArgument, requireText } from '@linktor/core';

/** The types of content, and the fields each cannot do without. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  image: ['url'],
  audio: ['url'],
  file: ['url', 'mime_type', 'name'],
  function_call: ['id', 'name', 'input'],
  function_result: ['id', 'name', 'output'],
  thought: ['thought'],
};

/** Refuses content of an unknown type, or with a field missing that its type needs. */
export function requireContent(content: unknown, parameter: string): void {
  const given = (content ?? {}) as Record<string, unknown>;
  requireText(given['type'], `${parameter}.type`);
  const type = given['type'] as string;
  const fields = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
  if (!fields) throw invalidArgument(`${parameter}.type`, `must be one of ${Object.keys(FIELDS).join(', ')}`);
  for (const field of fields) {
    // An empty text is the server's to judge: a template may say it all.
    if (typeof given[field] !== 'string') throw invalidArgument(`${parameter}.${field}`, `is missing, or no string`);
  }
}
