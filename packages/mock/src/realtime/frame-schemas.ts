import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { specFile } from '../spec-files.ts';

/** Says what is wrong with a value, or nothing. */
export type Check = (value: unknown) => string | undefined;

/** The checks of one specification. */
export interface FrameSchemas {
  client: Check;
  server: Check;
  message: Check;
}

const ID = 'spec:linktor';
const loaded = new Map<string, FrameSchemas>();

/** Compiles the frame schemas of the specification; once per file. */
export function frameSchemas(own?: string): FrameSchemas {
  const path = specFile('linktor', own);
  let schemas = loaded.get(path);
  if (!schemas) {
    // `discriminator` and `x-…` are the specification's own words; they add nothing that `oneOf` does not say.
    const ajv = new Ajv2020({ strict: false, allErrors: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    ajv.addSchema({ ...(parse(readFileSync(path, 'utf8')) as object), $id: ID }, ID);
    const check = (name: string): Check => {
      let validate: ValidateFunction | undefined;
      return (value) => {
        validate ??= ajv.compile({ $ref: `${ID}#/components/schemas/${name}` });
        return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: 'frame' });
      };
    };
    schemas = { client: check('RealtimeClientFrame'), server: check('RealtimeServerFrame'), message: check('Message') };
    loaded.set(path, schemas);
  }
  return schemas;
}
