import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run-command.ts';

const pages = globSync('scripts/docs/pages/*.md', { cwd: root });

test.each(pages)('%s names only files and commands that exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const files = [...text.matchAll(/`((?:packages|scripts|examples|spec)\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const commands = [...text.matchAll(/`pnpm ([a-z:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
