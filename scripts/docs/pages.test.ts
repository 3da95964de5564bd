import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
import { LinktorClient } from '@linktor/sdk';
import { expect, test } from 'vitest';
import { root } from '../run-command.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = (pattern: string): string[] => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));

const pages = files('scripts/docs/pages/{,guides/,migrating/}*.md');
const readmes = [...files('*.md'), ...files('{packages,examples}/*/*.md'), ...files('{scripts,examples}/*.md')];

test.each(pages)('%s names only files and commands that exist', (page) => {
  const text = read(page);
  const named = [...text.matchAll(/`((?:packages|scripts|examples|spec)\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
  const commands = [...text.matchAll(/`pnpm ([a-z:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(files('packages/*/README.md'))('the tests that %s says hold a promise are there', (readme) => {
  const named = [...read(readme).matchAll(/`((?:src|test)\/[\w./-]+\.test\.ts)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(join(root, dirname(readme), file)))).toEqual([]);
  // Every package says what may be relied on, and by which test.
  expect(named.length).toBeGreaterThan(0);
});

test.each(files('packages/!(core-gen)/README.md'))(
  '%s says how to install, what is guaranteed, which errors and options there are',
  (readme) => {
    const text = read(readme);
    const headings = [...text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').matchAll(/^##+ (.*)$/gm)].map(
      ([, heading = '']) => heading,
    );
    expect(text).toContain(`npm install`);
    for (const word of [/guaranteed/, /errors?\b/i, /options?\b|configuration/i])
      expect(headings.filter((heading) => word.test(heading)).length, `${word}`).toBeGreaterThan(0);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  },
);

test('the front page names every package', () => {
  const text = read('README.md');
  const names = files('packages/*/package.json').map((file) => dirname(file));
  expect(names.filter((name) => !text.includes(`](${name})`))).toEqual([]);
});

/** The anchors of a page, as GitHub makes them of its headings. */
function anchors(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, title = ''] of text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').matchAll(/^#+ +(.+)$/gm)) {
    const words = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase();
    found.add(words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'));
  }
  return found;
}

test.each([...pages, ...readmes])('every column of the tables of %s has a name', (page) => {
  // Who hears a table, and does not see it, hears these.
  const heads = [...read(page).matchAll(/^(\|.*\|)\n\|(?: ?:?-+:? ?\|)+$/gm)].map(([, head = '']) => head);
  expect(heads.filter((head) => /\|\s*\|/.test(head))).toEqual([]);
});

test.each([...pages, ...readmes])('the links of %s lead somewhere', (page) => {
  const text = read(page).replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
  const dead: string[] = [];
  for (const [, link = ''] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
    if (/^(?:https?:|mailto:|\/)/.test(link)) continue;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : relative(root, join(root, dirname(page), path)).replaceAll('\\', '/');
    const file = [target, `${target}/README.md`].find((one) => one.endsWith('.md') && existsSync(join(root, one)));
    if (!existsSync(join(root, target))) dead.push(link);
    else if (anchor !== undefined && file && !anchors(read(file)).has(anchor)) dead.push(link);
  }
  expect(dead).toEqual([]);
});

test('every page is in the table of contents, once, with a sentence', () => {
  const contents = [...read('scripts/docs/pages/README.md').matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S.*\.$/gm)];
  const listed = contents.map(([, path = '']) => `scripts/docs/pages/${path}`);
  const written = pages.filter((page) => /pages\/(?:guides|migrating)\//.test(page));
  expect(listed.filter((page) => written.includes(page)).sort()).toEqual(written.sort());
});

/** Where the calls of a migration table begin. */
const CLIENTS: Readonly<Record<string, object>> = {
  client: new LinktorClient({ apiKey: 'any' }),
  sinch: new Sinch({ projectId: 'any', keyId: 'any', keySecret: 'any', region: 'eu' }),
  antonnia: new Antonnia({ token: 'any' }),
};

test.each(files('scripts/docs/pages/migrating/*.md'))('every call that %s tells to use is there', (page) => {
  const told: string[] = [];
  for (const row of read(page).matchAll(/^\| .* \| (.*) \|$/gm))
    for (const [, call = ''] of (row[1] ?? '').matchAll(/\b((?:client|sinch|antonnia)(?:\.\w+)+)\(/g)) told.push(call);
  expect(told.length).toBeGreaterThan(10);
  const missing = told.filter((call) => {
    const [client = '', ...path] = call.split('.');
    const found = path.reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      CLIENTS[client],
    );
    return typeof found !== 'function';
  });
  expect(missing).toEqual([]);
});

test('codes that the pages name are codes of the code', () => {
  const sources = files('{packages/*/src,spec}/**/*.{ts,yaml}')
    .filter((file) => !file.endsWith('.test.ts'))
    .map(read)
    .join('\n');
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code = '']) => code),
  );
  const variables = /^(?:LINKTOR|ANTONNIA|SINCH|NODE|REDIS|DATABASE)_/;
  expect(named.filter((code) => !variables.test(code) && !new RegExp(`\\b${code}\\b`).test(sources))).toEqual([]);
});
