import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { specFile } from '../../../packages/mock/src/spec-files.ts';
import { SURFACE_NAMES } from '../../../packages/mock/src/surfaces.ts';
import type { Surface } from '../../../packages/mock/src/types.ts';
import { deref, type JsonObject, object, operations, strings } from '../../spec/openapi.ts';

/** An operation as far as coverage is concerned. */
export interface SpecOperation {
  surface: Surface;
  id: string;
  tag: string;
  /** The ways to call it beyond the plain one, each to be covered as well: `multipart/form-data in`. */
  variants: string[];
}

/** Every operation of every specification, in the order of the files. */
export async function specOperations(): Promise<SpecOperation[]> {
  const perSurface = SURFACE_NAMES.map(async (surface) => {
    const document = parse(await readFile(specFile(surface), 'utf8')) as JsonObject;
    return operations(document)
      .filter(({ kind }) => kind === 'operation')
      .map(({ name, node }) => ({
        surface,
        id: name,
        tag: strings(node['tags'])[0] ?? '(untagged)',
        variants: variants(document, node),
      }));
  });
  return (await Promise.all(perSurface)).flat();
}

/** An operation that takes or gives several media types is covered when each of them has been used. */
function variants(document: JsonObject, { requestBody, responses }: JsonObject): string[] {
  const mediaTypes = (part: unknown): string[] => Object.keys(object(deref(document, part)['content']));
  const successes = Object.entries(object(responses)).filter(([status]) => status.startsWith('2'));
  const taken = mediaTypes(requestBody);
  const given = [...new Set(successes.flatMap(([, response]) => mediaTypes(response)))];
  return [
    ...(taken.length > 1 ? taken.map((type) => `${type} in`) : []),
    ...(given.length > 1 ? given.map((type) => `${type} out`) : []),
  ];
}
