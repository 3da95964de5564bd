import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWN_HEADERS } from './options/process-environment.ts';
import { VERSION } from './version.ts';

test('is the one of package.json', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
  expect(OWN_HEADERS['user-agent']).toBe(`linktor-sdk/${version} node/${process.versions.node}`);
});
