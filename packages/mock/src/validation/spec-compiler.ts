import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readYaml } from '../server/read-yaml.ts';

/** A specification, and what compiles the schemas in it: `{ $ref: `${id}#/components/schemas/Message` }`. */
export interface SpecCompiler {
  document: Record<string, unknown>;
  id: string;
  ajv: Ajv2020;
}

const loaded = new Map<string, SpecCompiler>();

/** Reads a specification file, once: most of a second for a large one. */
export function specCompiler(path: string): SpecCompiler {
  let compiler = loaded.get(path);
  if (compiler === undefined) {
    // `discriminator` and `x-…` are the specification's own words; they add nothing that `oneOf` does not say.
    const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const document = readYaml(path);
    const id = `spec:${loaded.size + 1}`;
    ajv.addSchema({ ...document, $id: id }, id);
    compiler = { document, id, ajv };
    loaded.set(path, compiler);
  }
  return compiler;
}
