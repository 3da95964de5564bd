// The site for language models, by the convention of llmstxt.org: a list of pages, and all that somebody wrote in one file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-command.ts';
import { contents } from './contents.ts';
import { homepage, sources } from './sources.ts';

const WHAT = `# Linktor SDK for TypeScript

> Talk to three messaging platforms from TypeScript: Linktor (an omnichannel inbox), Antonnia (AI-agent sessions) and Sinch
> Conversation (SMS, WhatsApp, RCS). Install only the package you need, such as @linktor/conversations.
`;

/** Writes llms.txt and llms-full.txt into the folder of the built site. */
export function writeForModels(folder: string): void {
  const base = homepage()?.href ?? '/';
  const page = (link: string): string => base + link.slice(1).replace(/(?<=[^/])$/, '.html');
  const packages = sources().filter(({ path }) => path.startsWith('packages/'));
  const groups = contents().map(({ title, entries }) => {
    const lines = entries.map(({ label, link, description }) => `- [${label}](${page(link)}): ${description}`);
    return `## ${title}\n\n${lines.join('\n')}\n`;
  });
  const readmes = packages.map(({ path }) => `- [@linktor/${path.slice('packages/'.length)}](${page(`/${path}`)})`);
  const references = `- [API reference](${page('/api/')})\n- [Operations and events](${page('/rest/')})`;
  const list = [...groups, `## Packages\n\n${readmes.join('\n')}\n`, `## Reference\n\n${references}\n`];
  writeFileSync(join(folder, 'llms.txt'), [WHAT, ...list].join('\n'));

  const files = [
    ...new Set([
      ...contents().flatMap(({ entries }) => entries.map(({ file }) => file)),
      ...packages.map(({ file }) => file),
    ]),
  ];
  const texts = files.map((file) => `<!-- ${file} -->\n\n${readFileSync(join(root, file), 'utf8').trim()}\n`);
  writeFileSync(join(folder, 'llms-full.txt'), [WHAT, ...texts].join('\n'));
}
