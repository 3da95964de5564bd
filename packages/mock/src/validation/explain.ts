import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Operation } from '../server/operations.ts';
import { isJson, type MockRequest } from '../server/request.ts';
import type { Violation } from '../types.ts';
import { toPredicate } from './predicates.ts';
import { violation } from './violation.ts';

// Prism decides whether a body is right. Why it is wrong Prism tells badly where a schema has alternatives: it lists what
// every one of them asks for. This takes the alternative that the caller most likely meant, and names the members.

const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false, validateFormats: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const compiled = new WeakMap<object, ValidateFunction>();

/** What is wrong with a JSON body, or nothing when this has nothing to say about it. */
export function explainBody(operation: Operation, request: MockRequest): Violation[] {
  const schema = jsonSchema(operation, request);
  if (schema === undefined) return [];
  const validate = compile(schema, operation);
  if (validate === undefined || validate(request.body)) return [];
  return unique(relevant(validate.errors ?? []).map(toViolation));
}

/** Whether the JSON value `null` is a body that this operation takes. */
export function acceptsNull(operation: Operation, request: MockRequest): boolean {
  const schema = jsonSchema(operation, request);
  return schema === undefined || compile(schema, operation)?.(null) !== false;
}

/** The schema of the JSON body this operation takes. */
export function jsonSchema(operation: Operation, { headers }: MockRequest): object | undefined {
  if (!isJson(headers['content-type'])) return undefined;
  const content = operation.request?.body?.contents?.find(({ mediaType }) => isJson(mediaType));
  return typeof content?.schema === 'object' ? content.schema : undefined;
}

function compile(schema: object, operation: Operation): ValidateFunction | undefined {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    try {
      // `$schema` names the draft Prism converted to; this validator knows one dialect, in which the rest means the same.
      const { $schema: _, ...rest } = schema as { $schema?: unknown };
      validate = ajv.compile({ ...rest, __bundled__: (operation as { __bundled__?: unknown }).__bundled__ });
    } catch {
      return undefined;
    }
    compiled.set(schema, validate);
  }
  return validate;
}

const ALTERNATIVES = new Set(['oneOf', 'anyOf']);

/** Leaves out what only the alternatives ask for that were not meant. */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  let left = [...errors];
  // The outer alternatives first: what they leave out need not be looked at.
  const choices = errors
    .filter(({ keyword }) => ALTERNATIVES.has(keyword))
    .sort((a, b) => a.schemaPath.length - b.schemaPath.length);
  for (const choice of choices) {
    if (!left.includes(choice)) continue;
    const branches = new Map<string, ErrorObject[]>();
    for (const error of left) {
      if (!error.schemaPath.startsWith(`${choice.schemaPath}/`) || !error.instancePath.startsWith(choice.instancePath))
        continue;
      const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '';
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
    const meant = [...branches.values()].sort((a, b) => distance(a, choice) - distance(b, choice))[0];
    const all = new Set([...branches.values()].flat());
    // When several alternatives fit at once, the choice itself is all there is to tell.
    left = left.filter((error) => (all.has(error) ? meant?.includes(error) : error !== choice || meant === undefined));
  }
  const telling = left.filter(({ keyword }) => keyword !== 'if');
  return telling.length > 0 ? telling : left;
}

// A wrong kind or a forbidden member says "not this alternative"; a missing member only that it is not finished.
const EXCLUDES = new Set(['const', 'enum', 'type', 'false schema', 'not']);

const distance = (branch: readonly ErrorObject[], { instancePath }: ErrorObject): number =>
  branch.reduce((sum, error) => sum + (EXCLUDES.has(error.keyword) && depth(error, instancePath) <= 1 ? 10 : 1), 0);

const depth = (error: ErrorObject, from: string): number => error.instancePath.slice(from.length).split('/').length - 1;

function toViolation(error: ErrorObject): Violation {
  const { keyword, instancePath, params, parentSchema, message = 'is not right' } = error;
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const member: unknown = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const allowed: unknown = params['allowedValues'] ?? ('allowedValue' in params ? [params['allowedValue']] : undefined);
  const known = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
  const location = ['body', ...path, ...(typeof member === 'string' ? [member] : [])];
  const broken = {
    ...{ rule: keyword, message, known },
    ...(typeof member === 'string' ? { member } : {}),
    ...(Array.isArray(allowed) ? { allowed } : {}),
  };
  return violation(location, keyword, toPredicate(broken));
}

function unique(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((each) => [each.message, each])).values()];
}
