import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Emitted, emit, isRaw, type SurfaceSource } from './emit.ts';
import { InvalidSpec } from './spec.ts';

export interface Written extends Emitted {
  /** Files that were not what the spec says, from the root: missing, different, or no longer generated. */
  drifted: string[];
}

/** Brings the folder of one surface in line with its spec; with `check` it only tells what is out of line. */
export async function writeSurface(root: string, surface: SurfaceSource, check: boolean): Promise<Written> {
  const spec = join(root, surface.file);
  if (!existsSync(spec)) {
    throw new InvalidSpec([{ file: surface.file, line: 1, column: 1, message: 'there is no such spec' }]);
  }
  const emitted = await emit(surface, readFileSync(spec, 'utf8'));
  const drifted = ['core-gen', 'raw'].flatMap((name) => {
    const files = [...emitted.files].filter(([file]) => isRaw(file) === (name === 'raw'));
    return writeFolder(root, join('packages', name, 'src', surface.name), new Map(files), check);
  });
  return { ...emitted, drifted };
}

/** The names of the files that were not as they should be. */
function writeFolder(root: string, folder: string, files: ReadonlyMap<string, string>, check: boolean): string[] {
  const drifted: string[] = [];
  if (!check) mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of files) {
    const path = join(root, folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    drifted.push(join(folder, name));
    if (!check) writeFileSync(path, text);
  }
  // The folder is the generator's alone: what it no longer writes must not linger and be imported.
  for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
    if (files.has(name)) continue;
    drifted.push(join(folder, name));
    if (!check) rmSync(join(root, folder, name));
  }
  return drifted;
}
