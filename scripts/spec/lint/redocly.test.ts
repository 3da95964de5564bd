import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { redoclyLint } from './redocly.ts';

const root = mkdtempSync(join(tmpdir(), 'spec-lint-'));
afterAll(() => rmSync(root, { recursive: true }));

const good = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://pets.test }]
paths: {}
`;

test('one process lints several files and says where each problem is', () => {
  writeFileSync(join(root, 'redocly.yaml'), 'extends: [spec]\n');
  writeFileSync(join(root, 'bad.yaml'), good.replace('paths:', 'pahts: {}\npaths:'));
  writeFileSync(join(root, 'good.yaml'), good);
  writeFileSync(join(root, 'worse.yaml'), good.replace('title: Pets, ', ''));
  expect(redoclyLint(root, ['bad.yaml', 'good.yaml', 'worse.yaml'])).toEqual([
    expect.objectContaining({ file: 'bad.yaml', line: 4, col: 1, rule: 'struct' }),
    expect.objectContaining({ file: 'worse.yaml', line: 2, col: 1, rule: 'struct' }),
  ]);
});

test('no report is no success', () => {
  writeFileSync(join(root, 'redocly.yaml'), 'extends: [there-is-no-such-ruleset]\n');
  expect(() => redoclyLint(root, ['good.yaml'])).toThrow('Redocly gave no report');
});
