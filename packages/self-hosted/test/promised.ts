import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { responses?: Record<string, Answer> };
}
interface Operation {
  operationId?: string;
  responses?: Record<string, Answer>;
}
interface Answer {
  $ref?: string;
  content?: Record<string, unknown>;
}

const SPEC = 'linktor';
const file = fileURLToPath(new URL('../../../spec/linktor.yaml', import.meta.url));
const document = parse(readFileSync(file, 'utf8')) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ ...document, $id: SPEC });

/** The place of the schema of what an operation of the SDK promises, or nothing where it promises no body. */
const pointers = new Map<string, string | undefined>();
const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, { operationId, responses = {} }] of Object.entries(item)) {
    if (operationId === undefined) continue;
    const [status, answer] = Object.entries(responses).find(([one]) => one.startsWith('2')) ?? [];
    const shared = answer?.$ref?.split('/').at(-1);
    const { content } = (shared === undefined ? answer : document.components.responses?.[shared]) ?? {};
    const at =
      shared === undefined ? ['paths', path, method, 'responses', status ?? ''] : ['components', 'responses', shared];
    const pointer = `${SPEC}#/${[...at, 'content', 'application/json', 'schema'].map(escaped).join('/')}`;
    pointers.set(operationId, content?.['application/json'] === undefined ? undefined : pointer);
  }
}

const compiled = new Map<string, ValidateFunction>();

/** Where a result is not what the operation of the SDK promises. */
export const departures = (operation: string, result: unknown): string[] => {
  if (!pointers.has(operation)) throw new Error(`no operation ${operation}`);
  const pointer = pointers.get(operation);
  if (pointer === undefined) return result === undefined ? [] : ['a result where none is promised'];
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: pointer });
  compiled.set(pointer, validate);
  // As it would be on the wire.
  if (validate(JSON.parse(JSON.stringify(result)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
