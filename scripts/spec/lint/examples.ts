// Every example must be a valid instance of the schema it stands beside: the mock serves them, the docs show them.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  follow,
  isObject,
  type Json,
  type JsonObject,
  list,
  object,
  type Path,
  pointer,
  pointerPath,
  text,
} from '../openapi.ts';
import { walkSchemas } from '../schemas.ts';
import type { Report } from './plugin.ts';

export function lintExamples(doc: JsonObject, report: Report): void {
  const validator = createValidator(doc);
  const check = (schemaAt: Path, value: Json | undefined, at: Path): void => {
    for (const fault of validator(schemaAt, value)) report([...at, ...fault.at], fault.message);
  };

  walkHolders(doc, (holder, at) => {
    const schemaAt = [...at, 'schema'];
    if ('example' in holder) check(schemaAt, holder['example'], [...at, 'example']);
    for (const [name, example] of Object.entries(object(holder['examples']))) {
      const { node, at: where } = follow(doc, example, [...at, 'examples', name]);
      if (!('value' in node)) {
        if (!('externalValue' in node)) report(where, `${name} has no value`);
        continue;
      }
      check(schemaAt, node['value'], [...where, 'value']);
      const events = pointerPath(text(holder['x-event-schema']) ?? '');
      if (!events) continue;
      for (const event of streamEvents(node['value'], text(holder['x-event-terminator']))) {
        if (event.fault) report([...where, 'value'], event.fault);
        else check(events, event.data, [...where, 'value']);
      }
    }
  });
  walkSchemas(doc, (schema, at) => {
    for (const [i, value] of list(schema['examples']).entries()) check(at, value, [...at, 'examples', i]);
    if ('example' in schema) check(at, schema['example'], [...at, 'example']);
    if ('default' in schema) check(at, schema['default'], [...at, 'default']);
  });
}

/** Media types, parameters and headers: objects with a `schema` beside their examples. */
function walkHolders(doc: JsonObject, visit: (holder: JsonObject, at: Path) => void): void {
  const search = (value: Json | undefined, at: Path): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) search(item, [...at, i]);
    if (!isObject(value)) return;
    if (isObject(value['schema'])) visit(value, at);
    for (const [key, item] of Object.entries(value)) {
      if (key !== 'schema' && key !== 'example' && key !== 'examples') search(item, [...at, key]);
    }
  };
  search(doc['paths'], ['paths']);
  search(doc['webhooks'], ['webhooks']);
  for (const [section, members] of Object.entries(object(doc['components']))) {
    if (section !== 'schemas' && section !== 'examples') search(members, ['components', section]);
  }
}

interface Fault {
  at: Path;
  message: string;
}

function createValidator(doc: JsonObject): (schemaAt: Path, value: Json | undefined) => Fault[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(doc, 'spec');
  const compiled = new Map<string, ValidateFunction | Error>();
  return (schemaAt, value) => {
    const ref = `spec${pointer(schemaAt)}`;
    const validate = compiled.get(ref) ?? compile(ajv, ref);
    compiled.set(ref, validate);
    if (validate instanceof Error) return [{ at: [], message: `the schema does not compile: ${validate.message}` }];
    if (validate(value)) return [];
    return summarize(validate.errors ?? []);
  };
}

function compile(ajv: Ajv2020, ref: string): ValidateFunction | Error {
  try {
    return ajv.compile({ $ref: ref });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * A failed union yields the errors of every alternative: those deepest in the value say most, and a constant that
 * differs mostly means another alternative was meant. At most three.
 */
function summarize(errors: ErrorObject[]): Fault[] {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const telling = errors.filter((error) => depth(error) === deepest);
  const others = telling.filter(({ keyword }) => keyword !== 'const');
  const faults = (others.length > 0 ? others : telling).map((error) => {
    const at = pointerPath(`#${error.instancePath}`) ?? [];
    const { additionalProperty: extra } = error.params as { additionalProperty?: string };
    return { at, message: `${at.join('.') || 'the value'} ${error.message}${extra ? `: ${extra}` : ''}` };
  });
  const distinct = [...new Map(faults.map((fault) => [fault.message, fault])).values()];
  return distinct.slice(0, 3);
}

/** The JSON payloads of a literal `text/event-stream` example, which must end with its terminator if it has one. */
function streamEvents(value: Json | undefined, terminator: string | undefined): { data?: Json; fault?: string }[] {
  const payloads = String(value)
    .split(/\r?\n\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.startsWith('data:')))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.slice(5).trim()).join('\n'));
  if (terminator !== undefined && payloads.pop() !== terminator) return [{ fault: `does not end with ${terminator}` }];
  return payloads.map((payload) => {
    try {
      return { data: JSON.parse(payload) as Json };
    } catch {
      return { fault: `not JSON: ${payload}` };
    }
  });
}
