import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';

/** One import of a package, as its `exports` name it. */
export interface Entry {
  /** `@linktor/conversations/sinch`. */
  name: string;
  /** Its source, from the root of the repository. */
  source: string;
}

interface Manifest {
  name: string;
  exports: Record<string, { '@linktor/source'?: string } | string>;
}

// The generated types are the REST reference's; the umbrella's entry points repeat those of the other packages, and the raw clients
// are told by the README of @linktor/raw.
const skip = (name: string): boolean => /^@linktor\/(?:core-gen|(?:sdk|raw)\/.)|\/.*\/raw$/.test(name);

/** Every entry point to document. The core comes first, because what it declares is exported again by all others. */
export function entries(): Entry[] {
  const manifests = globSync('packages/*/package.json', { cwd: root }).map((file) => ({
    folder: file.replaceAll('\\', '/').replace('/package.json', ''),
    manifest: JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest,
  }));
  const all = manifests.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports).flatMap(([subpath, target]) => {
      const source = typeof target === 'string' ? undefined : target['@linktor/source'];
      if (source === undefined) return [];
      const name = `${manifest.name}${subpath.slice(1)}`;
      return [{ name, source: `${folder}/${source.slice(2)}` }];
    }),
  );
  const order = ({ name }: Entry): string =>
    `${name.startsWith('@linktor/core') ? 0 : name === '@linktor/sdk' ? 2 : 1}${name}`;
  return all.filter(({ name }) => !skip(name)).sort((a, b) => order(a).localeCompare(order(b)));
}
