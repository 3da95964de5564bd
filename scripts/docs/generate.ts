// Writes the pages that are not written by hand: into pages/generated/, from which VitePress takes them as if they stood in pages/.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../run-command.ts';
import { writeReference } from './api/reference.ts';
import { document } from './rest/document.ts';
import { indexPage, referencePage, surfacePage } from './rest/pages.ts';
import { homepage, sources } from './sources.ts';
import { loadSurfaces } from './spec.ts';
import { changelogPage, type Page, writtenPage } from './written.ts';

const generated: string = join(root, 'scripts/docs/pages/generated');
const assets: string = join(root, 'scripts/docs/pages/public/generated');

/** Writes them all; returns what docstrings and specifications disagree about. */
export async function generatePages(): Promise<string[]> {
  for (const folder of [generated, assets]) rmSync(folder, { recursive: true, force: true });
  const surfaces = loadSurfaces();
  const wrappers = await writeReference(join(generated, 'api'), surfaces);

  const elsewhere = sources().filter(({ file }) => !file.startsWith('scripts/docs/'));
  const pages: Page[] = [
    ...elsewhere.map(writtenPage),
    changelogPage(elsewhere.filter(({ path }) => path.startsWith('changelog/'))),
    { path: 'rest/index', text: indexPage(surfaces) },
    ...surfaces.flatMap((surface) => [
      { path: `rest/${surface.name}/index`, text: surfacePage(surface, wrappers) },
      { path: `rest/${surface.name}/reference`, text: referencePage(surface) },
    ]),
  ];
  for (const { path, text } of pages) write(join(generated, `${path}.md`), text);

  const base = homepage()?.pathname ?? '/';
  for (const surface of surfaces)
    write(join(assets, `${surface.name}.json`), JSON.stringify(document(surface, wrappers, base)));
  copyScalar();
  // The picture of the front page: its theme takes none from elsewhere.
  cpSync(join(root, 'packages/sandbox/docs/phone.png'), join(assets, 'phone.png'));
  return wrappers.problems();
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The component that shows a specification, as its makers bundle it: only the pages that show it load it. */
function copyScalar(): void {
  const entry = createRequire(import.meta.url).resolve('@scalar/api-reference');
  const browser = join(dirname(entry), 'browser');
  const wanted = (file: string): boolean => !file.endsWith('.map') && !file.endsWith('standalone.js');
  cpSync(browser, join(assets, 'scalar'), { recursive: true, dereference: true, filter: wanted });
}
