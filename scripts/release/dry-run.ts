// `pnpm release:dry`: a whole release, in a copy and to a registry of its own: versions, build, packing and publishing as
// the workflow does them, then an install from that registry in a fresh folder, and the quickstart there.
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock } from '../../packages/mock/src/index.ts';
import { type Manifest, TOOLS } from '../packed.ts';
import { mustRun, root } from '../run-command.ts';
import { copyRepository } from './dry-run/copy.ts';
import { startRegistry } from './dry-run/registry.ts';

const begun = Date.now();
const temporary = mkdtempSync(join(tmpdir(), 'linktor-release-'));
const copy = join(temporary, 'copy');
const user = join(temporary, 'user');
const packs = join(temporary, 'packs');

const step = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const started = Date.now();
  const result = await work();
  console.log(`✓ ${what}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
};

try {
  await release();
  console.log(`\nrelease dry run: done in ${((Date.now() - begun) / 1000).toFixed(0)} seconds`);
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function release(): Promise<void> {
  mkdirSync(copy);
  mkdirSync(user);
  await step('copy of the work tree', () => copyRepository(copy));
  await step('its dependencies', () =>
    // Without install scripts, as the job that publishes.
    mustRun('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], { cwd: copy }),
  );
  await step('changeset version', () => mustRun(process.execPath, ['scripts/release/version.ts'], { cwd: copy }));
  const released = versions();
  for (const { name, version } of released) console.log(`    ${name} ${version}`);
  await step('build', () => mustRun('turbo', ['run', 'build', '--output-logs=errors-only'], { cwd: copy }));
  const registry = await step('a local registry', () => startRegistry(join(temporary, 'registry')));
  try {
    const { env } = registry;
    await step('changeset pack', () => mustRun('changeset', ['pack', '--out-dir', packs], { cwd: copy, env }));
    await step(`changeset publish (${globSync('**/*.tgz', { cwd: packs }).length} tarballs)`, () =>
      mustRun('changeset', ['publish', '--from-pack-dir', packs], { cwd: copy, env }),
    );
    const tags = (await mustRun('git', ['tag', '--list'], { cwd: copy })).trim().split('\n');
    for (const { name, version } of released) {
      if (!tags.includes(`${name}@${version}`)) throw new Error(`no tag ${name}@${version}`);
    }
    await step('npm install from it, in a fresh folder', () => install(env, released));
    await checkVersion(released.find(({ name }) => name === '@linktor/core')?.version);
    await step('the quickstart there', quickstart);
  } finally {
    await registry.stop();
  }
}

function versions(): Manifest[] {
  return readdirSync(join(copy, 'packages'))
    .map((name) => JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')) as Manifest)
    .filter((manifest) => manifest.private !== true);
}

/** Installs all but the tools, which only developers want, by name: what `latest` is must be what was released. */
async function install(env: Record<string, string>, released: readonly Manifest[]): Promise<void> {
  writeFileSync(join(user, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  const wanted = released.filter(({ name }) => !TOOLS.includes(name));
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun('npm', ['install', ...flags, ...wanted.map(({ name }) => name)], { cwd: user, env });
  for (const { name, version } of wanted) {
    const file = join(user, 'node_modules', name, 'package.json');
    const installed = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    if (installed.version !== version) throw new Error(`${name} ${installed.version} was installed, not ${version}`);
    if (JSON.stringify(installed.dependencies ?? {}).includes('workspace:')) {
      throw new Error(`${name} was published with a dependency on the workspace`);
    }
  }
}

/** What the code says about itself is what was released. */
async function checkVersion(version: string | undefined): Promise<void> {
  const code = "import('@linktor/core').then(({ VERSION }) => console.log(VERSION))";
  const told = (await mustRun(process.execPath, ['--eval', code], { cwd: user })).trim();
  if (told !== version) throw new Error(`@linktor/core ${version} says it is ${told}`);
}

async function quickstart(): Promise<void> {
  copyFileSync(join(root, 'examples', 'quickstart', 'main.mjs'), join(user, 'main.mjs'));
  const mock = await startMock({ port: 0 });
  try {
    const { linktor, antonnia, sinch } = mock.urls;
    const env = { LINKTOR_URL: linktor, ANTONNIA_URL: antonnia, SINCH_URL: sinch };
    const node = process.env['LINKTOR_USER_NODE'] ?? process.execPath;
    console.log((await mustRun(node, ['main.mjs'], { cwd: user, env })).trimEnd());
  } finally {
    await mock.stop();
  }
}
