// A registry of our own on this machine: what is published goes there and nowhere else.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cached } from '../../cache/cached.ts';
import { VERSIONS } from '../../cache/versions.ts';
import { mustRun } from '../../run-command.ts';

export interface Registry {
  /** For the npm and pnpm of a child process: this registry, and permission to publish to it. */
  env: Record<string, string>;
  url: string;
  stop(): Promise<void>;
}

/** Ours are served from here alone; the rest (`ws`) comes from wherever this machine gets its packages. */
const configuration = (storage: string, upstream: string): string => `storage: ${storage}
max_body_size: 50mb
uplinks:
  upstream:
    url: ${upstream}
packages:
  '@linktor/*':
    access: $all
    publish: $anonymous
  '**':
    access: $all
    proxy: upstream
log: { type: stdout, format: pretty, level: warn }
`;

// One of its dependencies asks for another by a tag, which not every registry carries over.
const OVERRIDES = { 'node-fetch': '2.7.0' };

export async function startRegistry(folder: string): Promise<Registry> {
  const tool = await cached('verdaccio', VERSIONS.verdaccio, OVERRIDES);
  const upstream = (await mustRun('npm', ['config', 'get', 'registry', '--loglevel=error'])).trim().split('\n').at(-1);
  if (!upstream) throw new Error('npm knows no registry');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.yaml');
  writeFileSync(config, configuration(join(folder, 'storage'), upstream));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  // npm does not publish without a token; this one is good for nothing.
  const userconfig = join(folder, 'npmrc');
  writeFileSync(userconfig, `registry=${url}\n//127.0.0.1:${port}/:_authToken=dry-run\n`);
  const program = join(tool, 'node_modules', 'verdaccio', 'bin', 'verdaccio');
  const child = spawn(process.execPath, [program, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  await ready(child, `${url}-/ping`, () => output);
  return {
    url,
    env: { npm_config_registry: url, npm_config_userconfig: userconfig, NPM_CONFIG_USERCONFIG: userconfig },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) resolve();
        else child.on('close', () => resolve());
        child.kill();
      }),
  };
}

async function ready(child: ChildProcess, url: string, output: () => string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`the local registry did not start\n${output()}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
