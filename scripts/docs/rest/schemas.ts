// All types of a specification on one page, so that every link to a type has a place to go.
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import type { Surface } from '../spec.ts';
import { describeSchema } from './schema.ts';

export function schemaPage({ name, title, spec }: Surface): Page {
  const path = `rest/${name}/schemas.html`;
  const schemas = Object.entries(spec.components.schemas).sort(([a], [b]) => a.localeCompare(b));
  const list = schemas.map(
    ([schema, definition]) =>
      html`<section class="schema"><h2 id="${schema}"><code>${schema}</code></h2>${describeSchema(definition, { surface: name, page: path })}</section>`,
  );
  return {
    path,
    title: `${title}: types`,
    label: 'Types',
    group: `REST: ${title}`,
    body: html`<h1 id="top">${title}: types</h1>
<p>The names are those of the wire, and of <code>@linktor/core-gen/${name}</code>; the packages export what their methods take
and give.</p>${list}`,
    sections: [
      { id: 'top', title: `${title}: types`, level: 1, text: '' },
      ...schemas.map(([schema]) => ({ id: schema, title: schema, level: 2, text: '' })),
    ],
  };
}
