import type { Hoisted } from './model.ts';
import type { Document } from './openapi.ts';

/** The document as openapi-typescript gets it: whatever code wants to name is a component. */
export function prepare(source: Document, hoisted: readonly Hoisted[]): Document {
  const document = structuredClone(source);
  document.components ??= {};
  document.components.schemas ??= {};
  for (const { name, schema } of hoisted) document.components.schemas[name] = structuredClone(schema);
  dropDiscriminators(document.components.schemas);
  return document;
}

/**
 * Every member of a union carries its `const`, which TypeScript narrows by. A discriminator on top would make
 * openapi-typescript wrap each member in `Omit<…>` and lose its name.
 */
function dropDiscriminators(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (
    'discriminator' in value &&
    typeof (value.discriminator as { propertyName?: unknown })?.propertyName === 'string'
  ) {
    delete value.discriminator;
  }
  for (const child of Object.values(value)) dropDiscriminators(child);
}
