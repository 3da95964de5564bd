// The one script that must run on a bare machine: Node 20.19+ and npm, nothing installed. It installs the workspace
// (which brings its own, newer Node) and hands over to the named script under that Node.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...args] = process.argv.slice(2);
const targets = { quickstart: 'scripts/quickstart.ts', check: 'scripts/check/check.ts', sandbox: 'scripts/sandbox.ts' };
const target = targets[script];
if (!target) {
  console.error(`usage: node scripts/bootstrap.mjs <${Object.keys(targets).join('|')}>`);
  process.exit(2);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org.`);
  process.exit(1);
}

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, LINKTOR_USER_NODE: process.execPath };

/** Runs a command; its output is shown only when it fails. */
const quietly = (command, argv) =>
  new Promise((resolve) => {
    const child = spawn(command, argv, {
      cwd: root,
      env: process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });

const begun = Date.now();
process.stdout.write(`› installing dependencies with ${packageManager} (a minute the first time) …\n`);
const install = await quietly('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--prefer-offline']);
if (install.code !== 0) {
  console.error(install.output);
  console.error('✗ the install failed (output above). Is the npm registry reachable?');
  process.exit(1);
}
process.stdout.write(`✓ dependencies installed  ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);

const child = spawn(join(bin, process.platform === 'win32' ? 'node.cmd' : 'node'), [join(root, target), ...args], {
  cwd: root,
  env,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
