// The pages that somebody wrote elsewhere in the repository, where the site looks for them: READMEs, examples, changelogs.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../run-command.ts';
import type { Source } from './sources.ts';

/** A page to be written: where, and what. */
export interface Page {
  path: string;
  text: string;
}

/** The page of a file; that of an example shows its programs, too. */
export function writtenPage({ file, path }: Source): Page {
  const [, example] = /^examples\/([\w-]+)\/README\.md$/.exec(file) ?? [];
  const text = readFileSync(join(root, file), 'utf8');
  return { path, text: `---\nsource: ${file}\n---\n\n${text}${example ? programs(example) : ''}` };
}

/** The files of an example, the program itself first. */
function programs(example: string): string {
  const files = globSync(`examples/${example}/*.{ts,mjs,html}`, { cwd: root }).map((file) => basename(file));
  files.sort((a, b) => Number(b.startsWith('main.')) - Number(a.startsWith('main.')) || a.localeCompare(b));
  return files
    .map((file) => {
      const code = readFileSync(join(root, 'examples', example, file), 'utf8').trimEnd();
      return `\n## ${file}\n\n\`\`\`\`${file.split('.').at(-1)?.replace('mjs', 'js')}\n${code}\n\`\`\`\`\n`;
    })
    .join('');
}

/** What is not released yet: the changesets, by the packages they change. */
export function changelogPage(changelogs: readonly Source[]): Page {
  const changes = globSync('.changeset/*.md', { cwd: root })
    .filter((file) => basename(file) !== 'README.md')
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .flatMap((text) => {
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const packages = [...head.matchAll(/^["']?(@linktor\/[\w-]+)["']?: (\w+)/gm)];
      return packages.map(([, name = '', bump = '']) => ({ name, bump, body: body.trim() }));
    });
  const names = [...new Set(changes.map(({ name }) => name))].sort();
  const sections = names.flatMap((name) => [
    `### ${name}`,
    ...changes
      .filter((one) => one.name === name)
      .map(({ bump, body }) => `- **${bump}**: ${body.replaceAll('\n', '\n  ')}`),
  ]);
  const released = changelogs.map(({ path }) => `- [@linktor/${basename(path)}](/${path})`);
  const text = [
    '# Changelog',
    'What changed for users, by package. Releases follow semantic versioning.',
    ...(released.length > 0 ? ['## Released', released.join('\n')] : []),
    ...(sections.length > 0 ? ['## Not released yet', ...sections] : []),
    '',
  ].join('\n\n');
  return { path: 'changelog/index', text };
}
