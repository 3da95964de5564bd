// The table of contents that a reader of the repository sees, `pages/README.md`, is also the sidebar of the site.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../run-command.ts';
import { addressOf, pathOf } from './sources.ts';

export interface Entry {
  label: string;
  /** Its file, from the root of the repository. */
  file: string;
  /** Its page: `/guides/errors`. */
  link: string;
  /** What the page says, in a sentence. */
  description: string;
}

export interface Group {
  title: string;
  entries: Entry[];
}

const CONTENTS = 'scripts/docs/pages/README.md';
const LINE = /^[-*] \[([^\]]+)\]\(([^)#]+)\)(?::\s*(.*))?$/;

/** The groups and their pages, in the order of the file. */
export function contents(): Group[] {
  if (!existsSync(join(root, CONTENTS))) return [];
  const groups: Group[] = [];
  for (const line of readFileSync(join(root, CONTENTS), 'utf8').split('\n')) {
    const title = /^## (.+)$/.exec(line)?.[1];
    if (title !== undefined) groups.push({ title, entries: [] });
    const [, label, target, description = ''] = LINE.exec(line) ?? [];
    if (label === undefined || target === undefined) continue;
    const file = posix.normalize(posix.join(posix.dirname(CONTENTS), target)).replace(/\/$/, '');
    const path = pathOf(file) ?? pathOf(`${file}/README.md`);
    if (path === undefined) throw new Error(`${CONTENTS}: ${target} is no page of the site`);
    groups.at(-1)?.entries.push({ label, file, link: addressOf(path), description });
  }
  return groups;
}
