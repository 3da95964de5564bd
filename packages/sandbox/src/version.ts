import { createRequire } from 'node:module';

// Beside the folder of the sources, as beside that of the built package.
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** Version of this package. */
export const VERSION: string = version;
