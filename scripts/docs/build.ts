import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../run-command.ts';
import { ApiPage } from './api/pages.ts';
import { Places } from './api/places.ts';
import { readModules } from './api/project.ts';
import { Wrappers } from './api/wrappers.ts';
import { examplePages, exampleSources } from './examples.ts';
import { guidePages, pictures, sources } from './guides.ts';
import { layout } from './layout.ts';
import type { Page } from './page.ts';
import { restPages } from './rest/pages.ts';
import { searchData } from './search.ts';
import { loadSurfaces } from './spec.ts';

/** Where the site goes. */
export const site: string = join(root, 'docs-dist');

/** What was built, and what the reader should not be told: how well docstrings and specifications agree. */
export interface Built {
  pages: readonly Page[];
  bytes: number;
  /** Operations that no docstring names, and calls that docstrings name but no specification has. */
  missing: readonly string[];
  unknown: readonly string[];
}

/** Builds the whole site anew. */
export async function buildSite(): Promise<Built> {
  const surfaces = loadSurfaces();
  const modules = await readModules();
  const places = new Places(modules, surfaces);
  const wrappers = new Wrappers(modules, surfaces);
  const written = sources();
  const examples = exampleSources();
  const links = [...written, ...examples, ...pictures()];
  const guides = guidePages(written, links);
  const api = modules.map((module) => new ApiPage(module, places, wrappers).page());
  const pages = [...guides, ...examplePages(examples, links), ...api, ...restPages(surfaces, wrappers)];

  rmSync(site, { recursive: true, force: true });
  let bytes = 0;
  const write = (path: string, text: string | Buffer): void => {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  };
  for (const page of pages) write(page.path, layout(page, pages));
  write('assets/search-data.js', searchData(pages));
  const asset = (name: string): string => fileURLToPath(new URL(`./assets/${name}`, import.meta.url));
  for (const name of ['style.css', 'theme.js']) copyFileSync(asset(name), join(site, 'assets', name));
  for (const { file, path } of pictures()) write(path, readFileSync(join(root, file)));
  const [script] = (await build({ entryPoints: [asset('site.ts')], bundle: true, minify: true, write: false }))
    .outputFiles;
  write('assets/site.js', script?.text ?? '');
  return { pages, bytes, missing: wrappers.missing(), unknown: wrappers.unknown() };
}
