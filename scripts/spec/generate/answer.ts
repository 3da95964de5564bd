import { type Document, type MediaType, type OperationObject, type Response, resolve, type Schema } from './openapi.ts';

/** What a success is, as the operation constants say it: see `OperationInfo` of core-gen. */
export interface AnswerModel {
  readonly answer: 'array' | 'page' | 'none' | 'empty' | 'optional' | 'nullable' | 'success' | 'any' | undefined;
  readonly list: string | readonly string[] | undefined;
  /** The answer has a member `error` of its own. */
  readonly error: true | undefined;
  /** The items are not all objects. */
  readonly scalars: true | undefined;
}

type RootAnswer = Pick<AnswerModel, 'answer' | 'list'>;

/** Reads off the response schemas what the root of a success is. */
export function answerOf(document: Document, operation: OperationObject): AnswerModel {
  const schemas = schemasOf(document, operation);
  const { answer, list } = rootAnswer(document, operation);
  const key = answer === 'page' ? 'data' : typeof list === 'object' ? list[0] : list;
  const items = schemas.flatMap((schema) => itemsOf(document, schema, key));
  return {
    answer,
    list,
    error: schemas.some((schema) => hasMember(document, schema, 'error')) || undefined,
    scalars: items.some((item) => !only(kindsOf(document, item), 'object')) || undefined,
  };
}

const schemasOf = (document: Document, operation: OperationObject): Schema[] =>
  Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, reference]) => Object.entries(resolve<Response>(document, reference).content ?? {}))
    .filter(([mediaType]) => !mediaType.startsWith('text/event-stream'))
    .map(([, media]) => resolve<Schema>(document, media.schema ?? {}));

/** The schema of the items of a list (under `key`) or of an array. */
const itemsOf = (document: Document, schema: Schema, key: string | undefined): Schema[] => {
  const list = key === undefined ? schema : resolve<Schema>(document, schema.properties?.[key] ?? {});
  return list.type === 'array' ? [(list.items ?? {}) as Schema] : [];
};

/** Whether a member of that name is part of it, as itself or within one of its parts. */
const hasMember = (document: Document, reference: Schema, name: string): boolean => {
  const schema = resolve<Schema>(document, reference);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return name in (schema.properties ?? {}) || parts.some((part) => hasMember(document, part, name));
};

function rootAnswer(document: Document, operation: OperationObject): RootAnswer {
  const roots: Root[] = [];
  let nothing = false;
  for (const [status, reference] of Object.entries(operation.responses ?? {})) {
    if (!status.startsWith('2')) continue;
    const content = Object.entries(resolve<Response>(document, reference).content ?? {});
    if (content.length === 0) nothing = true;
    // A stream is looked at event by event.
    for (const [mediaType, media] of content) {
      if (!mediaType.startsWith('text/event-stream')) roots.push(rootOf(document, media));
    }
  }
  const kinds = new Set(roots.flatMap((root) => [...root.kinds]));
  if (nothing) kinds.add('nothing');
  const plain = (answer: AnswerModel['answer']): RootAnswer => ({ answer, list: undefined });
  if ([...kinds].every((kind) => kind === 'nothing')) return plain('none');
  if (only(kinds, 'array')) return plain('array');
  if (only(kinds, 'object', 'nothing')) return plain('optional');
  if (only(kinds, 'object', 'null')) return plain('nullable');
  if (!only(kinds, 'object')) return plain('any');
  return documentOf(document, operation, roots);
}

type Kind = 'object' | 'array' | 'null' | 'other' | 'nothing';

interface Root {
  kinds: ReadonlySet<Kind>;
  /** The one schema it is, unless it is a union. */
  schema: Schema | undefined;
}

const only = (kinds: ReadonlySet<Kind>, ...wanted: Kind[]): boolean =>
  kinds.size === wanted.length && wanted.every((kind) => kinds.has(kind));

const rootOf = (document: Document, media: MediaType): Root => {
  const schema = resolve<Schema>(document, media.schema ?? {});
  return { kinds: kindsOf(document, schema), schema: schema.properties || isEmpty(schema) ? schema : undefined };
};

function kindsOf(document: Document, reference: Schema): Set<Kind> {
  const schema = resolve<Schema>(document, reference);
  const members = schema.oneOf ?? schema.anyOf;
  if (members) return new Set(members.flatMap((member) => [...kindsOf(document, member)]));
  const types = [schema.type ?? (schema.properties || schema.allOf ? 'object' : 'any')].flat();
  return new Set(types.map((type) => (type === 'object' || type === 'array' || type === 'null' ? type : 'other')));
}

/** An object of which nothing is known: what a platform sends that has nothing to say. */
const isEmpty = (schema: Schema): boolean =>
  schema.type === 'object' &&
  Object.keys(schema.properties ?? {}).length === 0 &&
  !schema.allOf &&
  !schema.additionalProperties;

function documentOf(document: Document, operation: OperationObject, roots: readonly Root[]): RootAnswer {
  const [root] = roots;
  const schema = roots.length === 1 ? root?.schema : undefined;
  if (!schema) return { answer: undefined, list: undefined };
  if (isEmpty(schema)) return { answer: 'empty', list: undefined };
  const { properties = {}, required = [] } = schema;
  const answer = 'success' in properties ? 'success' : undefined;
  const arrays = Object.keys(properties).filter(
    (name) => resolve<Schema>(document, properties[name] ?? {}).type === 'array',
  );
  const items = operation['x-pagination']?.['items'] ?? (arrays.length === 1 ? arrays[0] : undefined);
  if (typeof items !== 'string' || !arrays.includes(items)) return { answer, list: undefined };
  if (items === 'data' && hasMore(document, schema)) return { answer: 'page', list: undefined };
  if (!operation['x-pagination'] && !/^(?:list|search)[A-Z]/.test(operation.operationId ?? '')) {
    return { answer, list: undefined };
  }
  const others = Object.keys(properties).filter((name) => name !== items);
  return { answer, list: required.includes(items) ? items : [items, ...others] };
}

const hasMore = (document: Document, { properties = {}, required = [] }: Schema): boolean => {
  const pagination = resolve<Schema>(document, properties['pagination'] ?? {});
  return required.includes('pagination') && pagination.required?.includes('hasMore') === true;
};
