import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A redis-server of one's own. */
export interface RedisServer {
  url: string;
  port: number;
  /** Ends it without a word to anybody; `start` starts it again, empty. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Whether there is a redis-server to test against. Its absence is said loudly, and is a failure where `CI` is set: the
 * inbox is not tested by anything that imitates Redis.
 */
export function hasRedisServer(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    const message = 'redis-server is not installed (apt-get install redis-server): the Redis inbox is NOT tested';
    if (process.env['CI']) throw new Error(message);
    console.warn(`\n*** ${message} ***\n`);
    return false;
  }
}

/** Starts a redis-server on a free port, without persistence, and waits until it answers. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'webhooks-redis-'));
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', directory];
  let server: ChildProcess | undefined;
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      server?.once('exit', () => resolve());
      server?.kill(signal);
    });
  const start = (): Promise<void> => {
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    server = child;
    return new Promise<void>((resolve, reject) => {
      let log = '';
      child.once('exit', () => reject(new Error(`redis-server ended:\n${log}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        log += chunk;
        if (log.includes('Ready to accept connections')) resolve();
      });
    });
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    crash: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
