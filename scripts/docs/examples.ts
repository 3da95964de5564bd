// A page per example: its README, and its files as they are.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../run-command.ts';
import { resolver } from './guides.ts';
import { html } from './html.ts';
import { codeBlock, renderMarkdown } from './markdown.ts';
import { type Page, relative, type Section } from './page.ts';

export interface ExampleSource {
  name: string;
  file: string;
  path: string;
}

export const exampleSources = (): ExampleSource[] =>
  globSync('examples/*/README.md', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const name = file.split('/')[1] ?? '';
      return { name, file, path: `examples/${name}.html` };
    });

export function examplePages(all: readonly ExampleSource[], links: readonly { file: string; path: string }[]): Page[] {
  const pages = all.map((example): Page => {
    const rendered = renderMarkdown(readFileSync(join(root, example.file), 'utf8'), resolver(example, links));
    const files = globSync(`examples/${example.name}/*.{ts,mjs,html}`, { cwd: root }).map((file) => basename(file));
    // The program itself first, then what it uses.
    files.sort((a, b) => Number(b.startsWith('main.')) - Number(a.startsWith('main.')) || a.localeCompare(b));
    const sections = files.map((file): Section => ({ id: file, title: file, level: 2, text: '' }));
    return {
      ...rendered,
      path: example.path,
      group: 'Examples',
      label: example.name,
      body: html`${rendered.body}${files.map((file) => {
        const code = readFileSync(join(root, 'examples', example.name, file), 'utf8').trimEnd();
        return html`<h2 id="${file}"><code>${file}</code></h2>${codeBlock(code, file.split('.').at(-1) ?? '')}`;
      })}`,
      sections: [...rendered.sections, ...sections],
    };
  });
  const path = 'examples/index.html';
  const intro = 'Small programs that do one real thing each. Every one of them is run by the checks, against the mock.';
  const index: Page = {
    path,
    title: 'Examples',
    label: 'All examples',
    group: 'Examples',
    body: html`<h1 id="top">Examples</h1><p>${intro}</p><ul>${pages.map(
      (page) => html`<li><a href="${relative(path, page.path)}">${page.title}</a></li>`,
    )}</ul>`,
    sections: [{ id: 'top', title: 'Examples', level: 1, text: intro }],
  };
  return [index, ...pages];
}
