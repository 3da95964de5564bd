import { invalidArgument } from '@linktor/core';
import type { ToolParameter } from '@linktor/core-gen/linktor';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The parameters of a tool as the API takes them: one per property of a JSON Schema. The API knows the type of a
 * parameter, its description, default and allowed texts; what is inside an object or a list it is not told.
 */
export function toParameters(schema: unknown, parameter: string): ToolParameter[] {
  if (!isObject(schema) || (schema['type'] !== 'object' && !isObject(schema['properties']))) {
    throw invalidArgument(parameter, 'must describe an object: the arguments of a tool have names');
  }
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return Object.entries((schema['properties'] ?? {}) as Json).map(([name, property]) =>
    toParameter(name, isObject(property) ? property : {}, required.includes(name)),
  );
}

const toParameter = (name: string, property: Json, required: boolean): ToolParameter => {
  const inner = decisive(property);
  const description = property['description'] ?? inner['description'];
  const parameter: ToolParameter = {
    name,
    type: typeOf(inner),
    description: typeof description === 'string' ? description : '',
    required,
  };
  const fallback = property['default'] ?? inner['default'];
  if (fallback !== undefined) parameter.default = fallback;
  const values = inner['enum'] ?? (inner['const'] === undefined ? undefined : [inner['const']]);
  if (Array.isArray(values)) {
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length > 0 && texts.length === values.filter((value) => value !== null).length) parameter.enum = texts;
  }
  return parameter;
};

/** The first alternative that is not `null`: `string | null` is a string to a model. */
const decisive = (property: Json): Json => {
  const alternatives = property['anyOf'] ?? property['oneOf'] ?? property['allOf'];
  if (!Array.isArray(alternatives)) return property;
  return alternatives.filter(isObject).find((each) => each['type'] !== 'null') ?? property;
};

const typeOf = ({ type, enum: values, const: constant }: Json): string => {
  const named = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  if (named === 'integer') return 'number';
  if (typeof named === 'string') return named;
  const sample: unknown = Array.isArray(values) ? values[0] : constant;
  if (typeof sample === 'number' || typeof sample === 'boolean') return typeof sample;
  return Array.isArray(sample) ? 'array' : isObject(sample) ? 'object' : 'string';
};
