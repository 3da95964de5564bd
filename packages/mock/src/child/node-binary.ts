import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MockError } from '../errors.ts';
import { runsPrism } from './runs-prism.ts';

/**
 * A Node that can run Prism: the one named; else this process's own when it will do; else the one that the npm package
 * `node` installs in the user's project.
 */
export function nodeBinary(named: string | undefined): string {
  if (named !== undefined) return named;
  if (runsPrism()) return process.execPath;
  const installed = fromProject();
  if (installed !== undefined) return installed;
  throw new MockError(
    'NODE_TOO_OLD',
    'The mock runs on Prism, which needs Node 24.18 or newer, and this project has none.',
    'Install one beside yours (`npm install --save-dev node@24`), or pass its path as the option `node`.',
  );
}

function fromProject(): string | undefined {
  try {
    const manifest = createRequire(join(process.cwd(), 'package.json')).resolve('node/package.json');
    const { version } = createRequire(manifest)(manifest) as { version: string };
    const binary = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return runsPrism({ node: version }) && existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}
