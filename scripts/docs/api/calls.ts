// The line `API: METHOD path` of a docstring: what the method calls.
import type { Comment, CommentDisplayPart, DeclarationReflection } from 'typedoc';

/** A call of the REST API that a docstring names. */
export interface Call {
  method: string;
  path: string;
}

const API = /(?:^|\s)API: /;

/**
 * Takes the line out of a docstring and returns what it said. It may stand anywhere: after `@param` or `@returns` it counts as
 * that tag's text.
 */
export function takeApiLine(method: DeclarationReflection): string | undefined {
  let said: string | undefined;
  for (const { comment, parameters = [] } of method.signatures ?? [])
    for (const one of [comment, ...parameters.map((parameter) => parameter.comment)])
      for (const parts of partsOf(one)) said = cut(parts) ?? said;
  return said;
}

const partsOf = (comment: Comment | undefined): CommentDisplayPart[][] =>
  comment ? [comment.summary, ...comment.blockTags.map(({ content }) => content)] : [];

function cut(parts: CommentDisplayPart[]): string | undefined {
  const at = parts.findIndex(({ kind, text }) => kind === 'text' && API.test(text));
  const part = parts[at];
  if (!part) return undefined;
  const [before = '', ...after] = part.text.split(API);
  const rest = parts.splice(at + 1).map(({ text }) => text);
  part.text = before.trimEnd();
  return [after.join('API: '), ...rest].join('').trim();
}

/** The calls that the line names. */
export const callsOf = (line: string): Call[] =>
  [...line.matchAll(/`(GET|POST|PUT|PATCH|DELETE) ([^`\s?]+)[^`]*`/g)].map(([, method = '', path = '']) => ({
    method,
    path,
  }));
