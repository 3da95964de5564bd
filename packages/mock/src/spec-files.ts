import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MockError } from './errors.ts';
import { SURFACES } from './surfaces.ts';
import type { Surface } from './types.ts';

// The published package carries the files beside its code; in the workspace they are the repository's own, so that an
// edit shows at the next start without a build.
const FOLDERS = ['./spec/', '../../../spec/'];

/** Path of a surface's specification: the caller's own file, or the one that comes with this package. */
export function specFile(surface: Surface, own?: string): string {
  if (own !== undefined) {
    if (existsSync(own)) return own;
    throw new MockError('SPEC_NOT_FOUND', `The ${surface} specification ${own} does not exist.`, 'Correct the path.');
  }
  for (const folder of FOLDERS) {
    const path = fileURLToPath(new URL(folder + SURFACES[surface].file, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new MockError(
    'SPEC_NOT_FOUND',
    `The file ${SURFACES[surface].file} is missing from this installation.`,
    'Reinstall @linktor/mock, or name your own file with the option `specs`.',
  );
}
