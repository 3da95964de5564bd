import type { Operation } from '../spec.ts';

/** The page of a tag's operations. */
export const tagPath = (surface: string, tag: string): string =>
  `rest/${surface}/${tag.toLowerCase().replace(/\W+/g, '-')}.html`;

/** Where an operation is described. */
export const operationPath = (surface: string, { tags, operationId }: Operation): string =>
  `${tagPath(surface, tags[0] ?? '')}#${operationId}`;

/** Where a schema of a surface is described. */
export const schemaPath = (surface: string, name: string): string => `rest/${surface}/schemas.html#${name}`;
