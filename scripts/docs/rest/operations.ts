// The REST reference: a page per tag of a specification.
import type { Wrapper, Wrappers } from '../api/wrappers.ts';
import { type Html, html, join } from '../html.ts';
import { codeBlock, renderInline, renderText } from '../markdown.ts';
import { type Page, relative, type Section } from '../page.ts';
import { type Body, exampleOf, follow, type Located, operationsOf, type Surface } from '../spec.ts';
import { tagPath } from './paths.ts';
import { fieldList, type Place, typeOf } from './schema.ts';

/** Pages for all operations of a surface, by tag. */
export function operationPages(surface: Surface, wrappers: Wrappers): Page[] {
  const { name, title, spec } = surface;
  const operations = operationsOf(spec);
  return spec.tags
    .map(({ name: tag, description }) => ({
      tag,
      description,
      own: operations.filter(({ operation }) => operation.tags[0] === tag),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ tag, description, own }) => {
      const path = tagPath(name, tag);
      const sections: Section[] = own.map(({ operation, method, path: route }) => ({
        id: operation.operationId,
        title: operation.summary,
        level: 2,
        text: `${method} ${route} ${operation.operationId}`,
      }));
      const intro: Section = { id: 'top', title: `${title}: ${tag}`, level: 1, text: description ?? '' };
      const list = own.map((one) => describe(surface, one, wrappers.of(name, one.method, one.path), path));
      return {
        path,
        title: `${title}: ${tag}`,
        label: tag,
        group: `REST: ${title}`,
        body: html`<h1 id="top">${title}: ${tag}</h1>${description && renderText(description)}${list}`,
        sections: [intro, ...sections],
      };
    });
}

function describe(surface: Surface, located: Located, wrappers: readonly Wrapper[], page: string): Html {
  const { method, path, operation, parameters } = located;
  const { spec } = surface;
  const place: Place = { surface: surface.name, page };
  const fields = parameters.map(({ name, schema = {}, description, required = false, deprecated, in: where }) => ({
    name,
    schema,
    required,
    where,
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
  }));
  const tags = [
    operation['x-status'] === 'documented' && 'documented but unverified',
    operation.deprecated && 'deprecated',
    operation['x-pagination'] && 'paged',
    operation['x-idempotency'] !== undefined && 'may be repeated',
  ];
  const { requestBody } = operation;
  return html`<section class="operation"><h2 id="${operation.operationId}">${operation.summary}</h2>
<p class="route"><span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code></p>
<p>${tags.filter(Boolean).map((tag) => html`<span class="tag">${tag || ''}</span> `)}</p>
<p>${wrappers.length > 0 ? html`Call it with ${wrapperLinks(wrappers, page)}.` : unwrapped(surface, operation.operationId)}</p>
${operation.description && renderText(operation.description)}
${fields.length > 0 && html`<h3>Parameters</h3>${fieldList(fields, place)}`}
${requestBody && html`<h3>Body</h3>${bodies(surface, follow(spec, requestBody), place)}`}
<h3>Answers</h3>${Object.entries(operation.responses).map(([status, response]) => answer(surface, status, response, place))}
</section>`;
}

/** What is called by itself, or as the constant that stands for it. */
const unwrapped = ({ name }: Surface, id: string): Html =>
  name === 'linktor-server'
    ? html`Its constant is <code>${id}</code> of <code>@linktor/core-gen/linktor-server</code>.`
    : html`Clients call it by themselves.`;

/** The methods, by the import that brings them. */
const wrapperLinks = (wrappers: readonly Wrapper[], page: string): Html => {
  const imports = [...new Set(wrappers.map(({ from }) => from))].map((from) => {
    const own = wrappers.filter((one) => one.from === from);
    const links = own.map(({ name, target }) => html`<a href="${relative(page, target)}"><code>${name}</code></a>`);
    return html`${join(links, ', ')} of <code>${from}</code>`;
  });
  return join(imports, '; ');
};

const bodies = ({ spec }: Surface, { content = {} }: Body, place: Place): Html[] =>
  Object.entries(content).map(([type, media]) => {
    const example = exampleOf(spec, media);
    const events = media['x-event-schema'];
    return html`<p>${type}: ${typeOf(events ? { $ref: events } : media.schema, place)}${events && ' per event'}</p>${
      example !== undefined && html`<details><summary>Example</summary>${print(example)}</details>`
    }`;
  });

function answer(surface: Surface, status: string, given: Body, place: Place): Html {
  const response = follow(surface.spec, given);
  const line = html`<code>${status}</code> ${response.description && renderInline(response.description)}`;
  // What goes wrong is the same everywhere, and in the guides.
  return status.startsWith('2')
    ? html`<p>${line}</p>${bodies(surface, response, place)}`
    : html`<p class="failure">${line}</p>`;
}

const print = (example: unknown): Html =>
  typeof example === 'string' ? codeBlock(example, 'text') : codeBlock(JSON.stringify(example, null, 2), 'json');
