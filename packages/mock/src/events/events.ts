import type { ValidateFunction } from 'ajv/dist/2020.js';
import { specFile } from '../spec-files.ts';
import type { Surface, Violation } from '../types.ts';
import { specCompiler } from '../validation/spec-compiler.ts';
import { violation } from '../validation/violation.ts';

/** The events that an API sends to webhooks, as its specification describes them. */
export interface WebhookEvents {
  readonly types: readonly string[];
  /** The specification's own example of the event; `undefined` for a type it does not have. A copy, to do with as you like. */
  example(type: string): unknown;
  /** Where a body departs from the specification of its event. One of an unknown type does as a whole. */
  check(type: string, body: unknown): Violation[];
}

interface Described {
  post: { requestBody: { content: { 'application/json': { examples?: Record<string, unknown> } } } };
}

const loaded = new Map<string, WebhookEvents>();

/**
 * Reads the events of a specification, once; that can take a second.
 *
 * @param own Your own specification file. Default: the one this package carries.
 */
export function webhookEvents(surface: Surface, own?: string): WebhookEvents {
  const path = specFile(surface, own);
  const events = loaded.get(path) ?? read(path);
  loaded.set(path, events);
  return events;
}

function read(path: string): WebhookEvents {
  const { document, id, ajv } = specCompiler(path);
  const described = (document['webhooks'] ?? {}) as Record<string, Described>;
  const compiled = new Map<string, ValidateFunction>();
  const validator = (type: string): ValidateFunction => {
    const pointer = `webhooks/${type}/post/requestBody/content/application~1json/schema`;
    const validate = compiled.get(type) ?? ajv.compile({ $ref: `${id}#/${pointer}` });
    compiled.set(type, validate);
    return validate;
  };
  return {
    types: Object.keys(described),
    example: (type) => {
      if (!Object.hasOwn(described, type)) return undefined;
      const examples = described[type]?.post.requestBody.content['application/json'].examples ?? {};
      const first = resolved(document, Object.values(examples)[0]) as { value?: unknown } | undefined;
      return structuredClone(first?.value);
    },
    check: (type, body) => {
      if (!Object.hasOwn(described, type))
        return [violation(['body'], 'event', `is of a type that the specification does not have: ${type}`)];
      const validate = validator(type);
      if (validate(body)) return [];
      return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => {
        const more = keyword === 'additionalProperties' ? ` (${String(params['additionalProperty'])})` : '';
        return violation(['body', ...instancePath.split('/').slice(1)], keyword, `${message ?? 'is wrong'}${more}`);
      });
    },
  };
}

/** Follows a reference within the document. */
function resolved(document: Record<string, unknown>, value: unknown): unknown {
  const reference = (value as { $ref?: unknown } | undefined)?.$ref;
  if (typeof reference !== 'string') return value;
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
}
