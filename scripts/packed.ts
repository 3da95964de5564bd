// Packs every publishable package as a release would, so that what is checked is what users get.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun, root } from './run-command.ts';

export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  sideEffects?: boolean;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  exports: Record<string, unknown>;
}

export interface PackedPackage {
  name: string;
  folder: string;
  manifest: Manifest;
  tarball: string;
}

export interface Packed {
  packages: PackedPackage[];
  /** Where the tarballs are. */
  destination: string;
  remove: () => void;
}

/** Packages that only developers want, on the newer Node that Prism needs: in no program of theirs, and with what they need. */
export const TOOLS: readonly string[] = ['@linktor/mock', '@linktor/sandbox'];

/** The packages that are published and have something to publish. */
export const publishable = (): Omit<PackedPackage, 'tarball'>[] =>
  readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'src')))
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
      return { name: manifest.name, folder, manifest };
    })
    .filter(({ manifest }) => manifest.private !== true);

/**
 * Packs them, or those named (they must be built), into a folder of its own. Where `LINKTOR_PACKED` names a folder they are there already:
 * `npm test` packs once for all its checks.
 */
export const pack = async (only?: readonly string[]): Promise<Packed> => {
  const there = process.env['LINKTOR_PACKED'];
  const destination = there ?? mkdtempSync(join(tmpdir(), 'linktor-packs-'));
  const items = publishable().filter(({ name }) => !only || only.includes(name));
  for (const { name, folder } of items) {
    if (!existsSync(join(folder, 'dist'))) throw new Error(`${name} is not built: run \`pnpm build\` first.`);
  }
  if (there === undefined) {
    // One process for all of them.
    const filters = items.map(({ name }) => `--filter=${name}`);
    await mustRun('pnpm', ['--recursive', ...filters, 'pack', '--pack-destination', destination]);
  }
  const packages = items.map((item) => {
    const tarball = `${item.name.replace('@', '').replace('/', '-')}-${item.manifest.version}.tgz`;
    return { ...item, tarball: join(destination, tarball) };
  });
  const remove = (): void => {
    if (there === undefined) rmSync(destination, { recursive: true, force: true });
  };
  return { packages, destination, remove };
};

/** A folder outside the workspace with the given tarballs installed by npm, as a user's project would have them. */
export const freshProject = async (tarballs: readonly string[]): Promise<{ folder: string; remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'linktor-project-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "fresh-project", "private": true, "type": "module" }\n');
  // What npm has in its cache it need not ask the registry about again.
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await mustRun('npm', ['install', ...flags, ...tarballs], { cwd: folder });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
