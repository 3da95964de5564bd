// Tools installed on first use, each into a folder of its own that is named after its exact version.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from '../run-command.ts';

const CACHE = join(root, 'node_modules', '.cache', 'linktor-runtimes');

/** Versions of what a tool depends on, where its own choice cannot be had everywhere. */
type Overrides = Readonly<Record<string, string>>;

const underway = new Map<string, Promise<string>>();

/** The folder in whose `node_modules` the package is. Installed at most once, by a process that starts or one before it. */
export function cached(name: string, version: string, overrides: Overrides = {}): Promise<string> {
  const key = `${name.replace('@', '').replace('/', '-')}@${version}`;
  let folder = underway.get(key);
  if (!folder) {
    folder = install(key, name, version, overrides);
    underway.set(key, folder);
  }
  return folder;
}

async function install(key: string, name: string, version: string, overrides: Overrides): Promise<string> {
  const folder = join(CACHE, key);
  if (existsSync(folder)) return folder;
  // Elsewhere first: what has its final name is whole.
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  try {
    const manifest = { private: true, dependencies: { [name]: version }, overrides };
    writeFileSync(join(temporary, 'package.json'), JSON.stringify(manifest));
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--loglevel=error'];
    await mustRun('npm', ['install', ...flags], { cwd: temporary });
    if (!existsSync(folder)) renameSync(temporary, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return folder;
}
