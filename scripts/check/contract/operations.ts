import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { specFile } from '../../../packages/mock/src/spec-files.ts';
import { SURFACE_NAMES } from '../../../packages/mock/src/surfaces.ts';
import type { Surface } from '../../../packages/mock/src/types.ts';

/** An operation as far as coverage is concerned. */
export interface SpecOperation {
  surface: Surface;
  id: string;
  tag: string;
  /** The ways to call it beyond the plain one, each to be covered as well: `multipart/form-data in`. */
  variants: string[];
}

interface Content {
  $ref?: string;
  content?: Record<string, unknown>;
}

interface OperationObject {
  operationId?: string;
  tags?: string[];
  requestBody?: Content;
  responses?: Record<string, Content>;
}

interface Document {
  paths?: Record<string, Record<string, OperationObject>>;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Every operation of every specification, in the order of the files. */
export async function specOperations(): Promise<SpecOperation[]> {
  const perSurface = SURFACE_NAMES.map(async (surface) => {
    const document = parse(await readFile(specFile(surface), 'utf8')) as Document;
    return Object.values(document.paths ?? {}).flatMap((item) =>
      Object.entries(item)
        .filter(([method]) => METHODS.has(method))
        .map(([, operation]) => ({
          surface,
          id: operation.operationId ?? '(unnamed)',
          tag: operation.tags?.[0] ?? '(untagged)',
          variants: variants(document, operation),
        })),
    );
  });
  return (await Promise.all(perSurface)).flat();
}

/** An operation that takes or gives several media types is covered when each of them has been used. */
function variants(document: Document, { requestBody, responses = {} }: OperationObject): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const taken = mediaTypes(document, requestBody);
  const given = [...new Set(successes.flatMap(([, response]) => mediaTypes(document, response)))];
  return [
    ...(taken.length > 1 ? taken.map((type) => `${type} in`) : []),
    ...(given.length > 1 ? given.map((type) => `${type} out`) : []),
  ];
}

function mediaTypes(document: Document, part: Content | undefined): string[] {
  const resolved = part?.$ref === undefined ? part : (follow(document, part.$ref) as Content | undefined);
  return Object.keys(resolved?.content ?? {});
}

function follow(document: Document, ref: string): unknown {
  return ref
    .split('/')
    .slice(1)
    .reduce((value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}
