import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

type SpecName = 'linktor' | 'antonnia' | 'sinch-conversation';

// Reading a spec is most of the work, and many tests want the same one.
const loaded = new Map<SpecName, Ajv2020>();

const load = (spec: SpecName): Ajv2020 => {
  const file = fileURLToPath(new URL(`../../../spec/${spec}.yaml`, import.meta.url));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ ...(parse(readFileSync(file, 'utf8')) as object), $id: spec });
  loaded.set(spec, ajv);
  return ajv;
};

/** The validator of a schema of one of the specs, by its name there. */
export const requestSchema = (spec: SpecName, name: string): ValidateFunction =>
  (loaded.get(spec) ?? load(spec)).compile({ $ref: `${spec}#/components/schemas/${name}` });

/** A `fetch` that keeps the bodies it is given and answers with an empty object. */
export function recorder(): { fetch: (url: string, init: RequestInit) => Promise<Response>; last: () => unknown } {
  let body: unknown;
  return {
    fetch: async (_url, init) => {
      body = JSON.parse(init.body as string);
      return Response.json({});
    },
    last: () => body,
  };
}
