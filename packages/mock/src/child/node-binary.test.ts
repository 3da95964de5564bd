import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeBinary } from './node-binary.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linktor-node-'));
  writeFileSync(join(folder, 'package.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The npm package `node`, with or without what its install script brings. */
function install(version: string, program: boolean): string {
  const home = join(folder, 'node_modules', 'node');
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'node', version }));
  const path = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (program) writeFileSync(path, '');
  return path;
}

const find = (own = false, named?: string): string => nodeBinary(named, folder, own);

test('the one named, then the own one, then that of the project', () => {
  expect(find(true, '/some/node')).toBe('/some/node');
  expect(find(true)).toBe(process.execPath);
  const path = install('24.21.0', true);
  expect(find()).toContain(path.slice(folder.length));
});

test.each<[string, () => unknown, RegExp]>([
  ['no package', () => {}, /this project has none\..*npm install --save-dev node@24/],
  ['an old package', () => install('20.20.0', true), /is 20\.20\.0\..*Update it/],
  ['a package without its program', () => install('24.21.0', false), /install script did not run\..*npm rebuild node/],
])('%s is explained', (_, prepare, message) => {
  prepare();
  expect(() => find()).toThrow(
    expect.objectContaining({ code: 'NODE_TOO_OLD', message: expect.stringMatching(message) }),
  );
});
