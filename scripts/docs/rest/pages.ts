// The reference of the platforms, from their specifications.
import type { Wrappers } from '../api/wrappers.ts';
import { html } from '../html.ts';
import { renderText } from '../markdown.ts';
import { type Page, relative } from '../page.ts';
import { operationsOf, type Surface } from '../spec.ts';
import { eventPage, framePage } from './events.ts';
import { operationPages } from './operations.ts';
import { schemaPage } from './schemas.ts';

export function restPages(surfaces: readonly Surface[], wrappers: Wrappers): Page[] {
  const pages = surfaces.flatMap((surface) => [
    ...operationPages(surface, wrappers),
    ...(surface.spec.webhooks ? [eventPage(surface)] : []),
    ...(surface.spec.components.schemas['RealtimeServerFrame'] ? [framePage(surface)] : []),
    schemaPage(surface),
  ]);
  return [indexPage(surfaces, pages), ...pages];
}

function indexPage(surfaces: readonly Surface[], pages: readonly Page[]): Page {
  const path = 'rest/index.html';
  const parts = surfaces.map(({ name, title, spec }) => {
    const own = pages.filter((page) => page.path.startsWith(`rest/${name}/`));
    const counts = `${operationsOf(spec).length} operations, ${Object.keys(spec.webhooks ?? {}).length} webhook events`;
    return html`<h2 id="${name}">${title}</h2><p>${counts}.</p>${renderText(spec.info.description)}<ul>${own.map(
      (page) => html`<li><a href="${relative(path, page.path)}">${page.label ?? page.title}</a></li>`,
    )}</ul>`;
  });
  return {
    path,
    title: 'REST and events',
    label: 'All platforms',
    group: 'REST and events',
    body: html`<h1 id="top">REST and events</h1><p>What is on the wire, from the specifications the packages are generated from.
Each operation names the method that reaches it.</p>${parts}`,
    sections: [
      { id: 'top', title: 'REST and events', level: 1, text: '' },
      ...surfaces.map(({ name, title }) => ({ id: name, title, level: 2, text: '' })),
    ],
  };
}
