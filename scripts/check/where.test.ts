// The table of CONTRIBUTING that says where things are: a newcomer's first guess must not be a wrong one.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from '../run-command.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const contributing = read('CONTRIBUTING.md');
const rows = [...contributing.matchAll(/^\| (.+) \| `([^`]+)` \| `(\w+)` \|$/gm)].map(
  ([, what = '', file = '', name = '']) => ({ what, file, name }),
);

/** What a file exports by name, its own or of another. */
const exportsOf = (file: string): string[] => {
  const { statements } = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const names = statement.exportClause;
      return names && ts.isNamedExports(names) ? names.elements.map(({ name }) => name.text) : [];
    }
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => (name as ts.Identifier).text);
    }
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement.name?.text ?? ''] : [];
  });
};
const isExportKeyword = ({ kind }: ts.Node): boolean => kind === ts.SyntaxKind.ExportKeyword;

const sources = (folder: string): string[] =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));

test.each(rows)('$what: $name in $file', ({ file, name }) => {
  expect(existsSync(join(root, file)), file).toBe(true);
  expect(exportsOf(file)).toContain(name);
  // Somebody's answer, not a left-over.
  const folder = file.split('/').slice(0, 3);
  const others = [...sources(folder.join('/')), ...(file.startsWith('scripts/') ? ['scripts/spec/generate.ts'] : [])]
    .filter((other) => other !== file)
    .some((other) => new RegExp(`\\b${name}\\b`).test(read(other)));
  expect(others).toBe(true);
});

test('the table answers what a newcomer asks first', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const asked of ['Retry-After', 'POST may be repeated', 'secrets struck out', '204', 'redirect', 'next page']) {
    expect(rows.map(({ what }) => what).join('\n')).toContain(asked);
  }
});

// What gives the deed away: where the table says it is done, and nowhere else in the runtime.
test.each([
  ['retryAfter', /'retry-after'/],
  ['isRepeatable', /'PATCH'/],
  ['nextDelay', /\* 2 \*\* /],
  ['buildPath', /DOT_SEGMENT\.test\(value\)/],
  ['readAnswer', /text === '' \? undefined : parseJson/],
  ['redactText', /replaceAll\(secret/],
  ['nextAddress', /status === 307/],
  ['apiError', /401: \['AuthenticationError'/],
  ['captureCallSite', /captureStackTrace/],
  ['readEnvironment', /process\.env|env: Record/],
  ['readText', /size > limit/],
  ['Report', /onResponse\?\.\(/],
])('what the table says of %s is done there alone', (name, mark) => {
  const { file } = rows.find((row) => row.name === name) ?? { file: '' };
  expect(sources('packages/core/src').filter((other) => mark.test(read(other)))).toEqual([file]);
});

test('the rooms of the runtime are those that are drawn', () => {
  const drawn = [...contributing.matchAll(/^([a-z]+)\/ {2,}/gm)].map(([, name]) => name);
  const named = [...contributing.matchAll(/`([a-z]+)\/`/g)].map(([, name]) => name);
  const rooms = new Set(sources('packages/core/src').flatMap((file) => file.split('/').slice(3, -1)));
  rooms.delete('public');
  expect([...rooms].filter((room) => !drawn.includes(room) && !named.includes(room))).toEqual([]);
});

// A resource may need long docstrings; code that long holds more than one idea. Lists of names are no code.
test('no file is longer than 300 lines of code', () => {
  const lines = (file: string): number =>
    read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^export (?:type )?\{[^}]*\} from .*$/gm, '')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
  const long = ['packages/*/src', 'scripts']
    .flatMap(sources)
    .filter((file) => !file.endsWith('.gen.ts') && !file.includes('node_modules'));
  expect(long.filter((file) => lines(file) > 300)).toEqual([]);
});
