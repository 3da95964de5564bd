import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CommandResult, mustRun, root, runCommand } from '../run-command.ts';
import { copyRepository } from './dry-run/copy.ts';

// A copy of this repository whose one commit announces the first release, at versions that are not 0.0.0 any more: what
// the real changesets, specs and re-exports make of a change is seen there.
const copy = mkdtempSync(join(tmpdir(), 'linktor-version-'));
const VERSION = '0.3.0';

const node = (...args: string[]): Promise<CommandResult> =>
  runCommand(process.execPath, args, {
    cwd: copy,
    env: { PATH: `${join(copy, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}` },
  });

const manifestOf = (name: string): string => join(copy, 'packages', name, 'package.json');
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(manifestOf(name), 'utf8')) as { version: string }).version;
const commit = async (...args: string[]): Promise<void> => {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
  await mustRun('git', ['add', '.changeset'], { cwd: copy });
  await mustRun('git', [...identity, 'commit', '--quiet', '--no-gpg-sign', '--all', ...args], { cwd: copy });
};
const announce = (name: string, steps: Record<string, string>): void => {
  const matter = Object.entries(steps).map(([pkg, step]) => `'@linktor/${pkg}': ${step}\n`);
  writeFileSync(join(copy, '.changeset', name), `---\n${matter.join('')}---\n\nWhat changed.\n`);
};

beforeAll(async () => {
  await copyRepository(copy);
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  for (const name of readdirSync(join(copy, 'packages'))) {
    const text = readFileSync(manifestOf(name), 'utf8');
    writeFileSync(manifestOf(name), text.replace(/"version": "[^"]+"/, `"version": "${VERSION}"`));
  }
  await commit('--amend', '--no-edit');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('before the first release, too, a breaking change wants a changeset of its own', async () => {
  const quiet = await node('scripts/spec/changes.ts');
  expect(quiet.output).toMatch(/^spec changes: 0 breaking since [0-9a-f]+, all announced/);

  const spec = join(copy, 'spec', 'linktor.yaml');
  const text = readFileSync(spec, 'utf8');
  // A name that every caller of this operation uses.
  expect(text).toContain('operationId: getContact\n');
  writeFileSync(spec, text.replace('operationId: getContact\n', 'operationId: readContact\n'));

  const unannounced = await node('scripts/spec/changes.ts');
  expect(unannounced.code).toBe(1);
  for (const name of ['conversations', 'core-gen', 'raw', 'sdk']) {
    expect(unannounced.output).toMatch(new RegExp(`✗ @linktor/${name} needs a minor changeset:\\n .*getContact`));
  }
  expect(unannounced.output).not.toContain('@linktor/ai');

  announce('renamed.md', { conversations: 'minor', 'core-gen': 'minor', raw: 'minor' });
  expect(await node('scripts/spec/changes.ts')).toMatchObject({ code: 0 });
});

test('a changeset announces what changed before it, and nothing that changes after it', async () => {
  await commit('--message=renamed');
  expect(await node('scripts/spec/changes.ts')).toMatchObject({ code: 0 });

  const spec = join(copy, 'spec', 'linktor.yaml');
  const text = readFileSync(spec, 'utf8');
  expect(text).toContain('operationId: deleteContact\n');
  writeFileSync(spec, text.replace('operationId: deleteContact\n', 'operationId: removeContact\n'));
  const late = await node('scripts/spec/changes.ts');
  expect(late.code).toBe(1);
  for (const name of ['conversations', 'core-gen', 'raw']) {
    expect(late.output).toMatch(new RegExp(`✗ @linktor/${name} needs another minor changeset.*\\n .*deleteContact`));
  }
  expect(late.output).not.toContain('getContact');

  announce('removed.md', { conversations: 'minor', 'core-gen': 'minor', raw: 'minor' });
  expect(await node('scripts/spec/changes.ts')).toMatchObject({ code: 0 });
  writeFileSync(spec, text);
  rmSync(join(copy, '.changeset', 'removed.md'));
});

test('spec:diff names the package that re-exports what changed', async () => {
  const { output } = await node('scripts/spec/diff.ts', 'HEAD~1', '--json');
  const { bumps } = JSON.parse(output) as { bumps: object };
  expect(bumps).toEqual({
    '@linktor/conversations': 'minor',
    '@linktor/core-gen': 'minor',
    '@linktor/raw': 'minor',
    '@linktor/sdk': 'minor',
  });
});

test('the version of a package follows what it re-exports', async () => {
  for (const name of readdirSync(join(copy, '.changeset'))) {
    if (name.endsWith('.md')) rmSync(join(copy, '.changeset', name));
  }
  announce('breaking.md', { conversations: 'minor' });
  const { code, output } = await node('scripts/release/version.ts');
  expect(output).toContain('@linktor/sdk: minor, because it re-exports @linktor/conversations');
  expect(code).toBe(0);
  expect({ conversations: versionOf('conversations'), sdk: versionOf('sdk'), ai: versionOf('ai') }).toEqual({
    conversations: '0.4.0',
    sdk: '0.4.0',
    ai: '0.3.0',
  });
  const changelog = readFileSync(join(copy, 'packages', 'sdk', 'CHANGELOG.md'), 'utf8');
  expect(changelog).toMatch(/### Minor Changes\n\n- .*Re-exports `@linktor\/conversations`/);
});
