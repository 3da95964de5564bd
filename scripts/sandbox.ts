// `npm run sandbox`: from a bare clone to the sandbox and its page, from the sources. Arguments go on to `linktor-sandbox`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { mustRun, root } from './run-command.ts';

const folder = join(root, 'packages', 'sandbox');
console.log('› building the page …');
await mustRun('vite', ['build', 'page', '--logLevel', 'error'], { cwd: folder });

const command = ['--conditions=@linktor/source', join(folder, 'src', 'cli.ts'), ...process.argv.slice(2)];
const child = spawn(process.execPath, command, { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
