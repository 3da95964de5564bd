// A virtual environment per Python package, installed on first use and kept beside the other tools.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root, runCommand } from '../../run-command.ts';

/** Milliseconds an installation may take. */
const PATIENCE = 600_000;
const CACHE = join(root, 'node_modules', '.cache', 'linktor-official');

/** What a program needs is not on this machine. A registry that fails is no reason to skip. */
export class NotHere extends Error {}

/** The interpreter that has the package; throws {@link NotHere} where there is no Python. */
export async function python(name: string, version: string): Promise<string> {
  const folder = join(CACHE, `${name}@${version}`);
  const interpreter = join(folder, 'venv', 'bin', 'python');
  const done = join(folder, 'installed');
  if (existsSync(done)) return interpreter;
  const has = await runCommand('python3', ['-c', 'import venv, ensurepip']);
  if (has.code !== 0) throw new NotHere('no Python 3 with venv on this machine');
  // Environments cannot be moved, so what is whole is told by a mark.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await mustRun('python3', ['-m', 'venv', join(folder, 'venv')], { timeout: PATIENCE });
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `${name}==${version}`];
  await mustRun(interpreter, install, { timeout: PATIENCE });
  mkdirSync(`${done}.tmp`);
  renameSync(`${done}.tmp`, done);
  return interpreter;
}
