// Schemas in words: what a reader needs to know of a type, with links to the types it is made of.
import { type Html, html, join, type Part } from '../html.ts';
import { renderInline, renderText } from '../markdown.ts';
import { relative } from '../page.ts';
import { refName, type Schema } from '../spec.ts';
import { schemaPath } from './paths.ts';

/** Where types are shown: the page, and whose they are. */
export interface Place {
  surface: string;
  page: string;
}

const literal = (value: unknown): Html => html`<code>${JSON.stringify(value)}</code>`;

/** A type in a few words. */
export function typeOf(schema: Schema | undefined, place: Place): Html {
  if (schema === undefined) return html`anything`;
  if (schema.$ref !== undefined) {
    const name = refName(schema.$ref);
    return html`<a href="${relative(place.page, schemaPath(place.surface, name))}"><code>${name}</code></a>`;
  }
  const union = schema.oneOf ?? schema.anyOf;
  if (union)
    return join(
      union.map((one) => typeOf(one, place)),
      ' or ',
    );
  if (schema.allOf)
    return join(
      schema.allOf.map((one) => typeOf(one, place)),
      ' and ',
    );
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return join(schema.enum.map(literal), ', ');
  if (schema['x-extensible-enum']) return html`${join(schema['x-extensible-enum'].map(literal), ', ')} or another`;
  const types = [schema.type ?? 'anything'].flat();
  if (types.includes('array')) return html`array of ${typeOf(schema.items, place)}`;
  if (types.includes('object') && typeof schema.additionalProperties === 'object')
    return html`object of ${typeOf(schema.additionalProperties, place)}`;
  return html`${types.join(' or ')}${schema.format && ` (${schema.format})`}`;
}

/** What the type does not say. */
const limits = (schema: Schema): Part[] => [
  schema.default !== undefined && html` Default ${literal(schema.default)}.`,
  schema.minimum !== undefined && ` At least ${schema.minimum}.`,
  schema.maximum !== undefined && ` At most ${schema.maximum}.`,
  schema.maxLength !== undefined && ` At most ${schema.maxLength} characters.`,
  schema.pattern !== undefined && html` Matches <code>${schema.pattern}</code>.`,
];

export interface Field {
  name: string;
  schema: Schema;
  description?: string;
  required: boolean;
  where?: string;
  deprecated?: boolean;
}

/** Fields or parameters as a list, which reads well on a narrow screen, too. */
export const fieldList = (fields: readonly Field[], place: Place): Html =>
  html`<dl class="fields">${fields.map(
    ({ name, schema, description = schema.description, required, where, deprecated = schema.deprecated }) =>
      html`<dt><code>${name}</code> <span class="type">${typeOf(schema, place)}</span>${where && html` <span class="tag">${where}</span>`}${
        required && html` <span class="tag">required</span>`
      }${deprecated && html` <span class="tag">deprecated</span>`}</dt><dd>${description && renderInline(description)}${limits(schema)}</dd>`,
  )}</dl>`;

/** A schema in full. */
export function describeSchema(schema: Schema, place: Place): Html {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries(properties).map(([name, one]) => ({
    name,
    schema: one,
    required: required.includes(name),
  }));
  return html`${schema.description && renderText(schema.description)}${
    fields.length > 0 ? fieldList(fields, place) : html`<p>Type: ${typeOf(schema, place)}</p>`
  }${fields.length > 0 && additionalProperties === true && html`<p>Further fields are allowed.</p>`}`;
}
