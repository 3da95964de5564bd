import type { ValidateFunction } from 'ajv/dist/2020.js';
import { specFile } from '../spec-files.ts';
import { type SpecCompiler, specCompiler } from '../validation/spec-compiler.ts';

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

const loaded = new Map<string, FrameSchemas>();

/** The frame schemas of the specification, once per file. Nothing is read before `load` or the first check. */
export function frameSchemas(own?: string): FrameSchemas {
  const path = specFile('linktor', own);
  let schemas = loaded.get(path);
  if (!schemas) {
    let spec: SpecCompiler | undefined;
    const compiled = new Map<string, ValidateFunction>();
    const validator = (name: string): ValidateFunction => {
      spec ??= specCompiler(path);
      const validate = compiled.get(name) ?? spec.ajv.compile({ $ref: `${spec.id}#/components/schemas/${name}` });
      compiled.set(name, validate);
      return validate;
    };
    const check =
      (name: string): Check =>
      (value) => {
        try {
          const validate = validator(name);
          return validate(value) ? undefined : spec?.ajv.errorsText(validate.errors, { dataVar: 'frame' });
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
