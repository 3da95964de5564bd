import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MockError } from '../errors.ts';
import { runsPrism } from './runs-prism.ts';

/**
 * A Node that can run Prism: the one named; else this process's own when it will do; else the one that the npm package
 * `node` installs in the project at `folder`.
 */
export function nodeBinary(
  named: string | undefined,
  folder: string = process.cwd(),
  own: boolean = runsPrism(),
): string {
  if (named !== undefined) return named;
  if (own) return process.execPath;
  const found = inProject(folder);
  if (found?.program !== undefined) return found.program;
  const problem = 'The mock runs on Prism, which needs Node 24.18 or newer';
  if (found === undefined) {
    throw new MockError(
      'NODE_TOO_OLD',
      `${problem}, and this project has none.`,
      'Install one beside yours (`npm install --save-dev node@24`), or pass its path as the option `node`.',
    );
  }
  if (!found.recent) {
    throw new MockError(
      'NODE_TOO_OLD',
      `${problem}; the npm package \`node\` of this project is ${found.version}.`,
      'Update it (`npm install --save-dev node@24`), or pass the path of another Node as the option `node`.',
    );
  }
  // The package brings its program by an install script, which npm's --ignore-scripts leaves out, and pnpm unless allowed.
  throw new MockError(
    'NODE_TOO_OLD',
    `${problem}; the npm package \`node\` ${found.version} is installed, but its program is missing: its install script did not run.`,
    'Run it (`npm rebuild node --ignore-scripts=false`, or `pnpm approve-builds`), or pass the path of a Node as the option `node`.',
  );
}

interface Installed {
  version: string;
  /** Whether this version would do. */
  recent: boolean;
  program?: string;
}

/** Looks where Node looks, from the folder upwards, and nowhere else: `NODE_PATH` is not the project. */
function inProject(folder: string): Installed | undefined {
  const home = join(folder, 'node_modules', 'node');
  if (existsSync(join(home, 'package.json'))) {
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    const program = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    const recent = runsPrism({ node: version });
    return { version, recent, ...(recent && existsSync(program) ? { program } : {}) };
  }
  const parent = dirname(folder);
  return parent === folder ? undefined : inProject(parent);
}
