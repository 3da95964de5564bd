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
  /** Reads and compiles them, which can take a second. */
  load(): void;
}

const ID = 'spec:linktor';
const loaded = new Map<string, FrameSchemas>();

/** The frame schemas of the specification, once per file. Nothing is read before `load` or the first check. */
export function frameSchemas(own?: string): FrameSchemas {
  const path = specFile('linktor', own);
  let schemas = loaded.get(path);
  if (!schemas) {
    let ajv: Ajv2020 | undefined;
    const compiled = new Map<string, ValidateFunction>();
    const validator = (name: string): ValidateFunction => {
      ajv ??= compiler(path);
      const validate = compiled.get(name) ?? ajv.compile({ $ref: `${ID}#/components/schemas/${name}` });
      compiled.set(name, validate);
      return validate;
    };
    const check =
      (name: string): Check =>
      (value) => {
        try {
          const validate = validator(name);
          return validate(value) ? undefined : ajv?.errorsText(validate.errors, { dataVar: 'frame' });
        } catch {
          return `the specification ${path} has no schema ${name}`;
        }
      };
    const [client, server, message] = ['RealtimeClientFrame', 'RealtimeServerFrame', 'Message'].map(check) as [
      ...[Check, Check, Check],
    ];
    // Any value will do: what counts is that the next one is checked at once.
    schemas = { client, server, message, load: () => void [client, server, message].map((each) => each(null)) };
    loaded.set(path, schemas);
  }
  return schemas;
}

function compiler(path: string): Ajv2020 {
  // `discriminator` and `x-…` are the specification's own words; they add nothing that `oneOf` does not say.
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv.addSchema({ ...(parse(readFileSync(path, 'utf8')) as object), $id: ID }, ID);
}
