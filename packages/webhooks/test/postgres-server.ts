import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

/** A PostgreSQL cluster of one's own. */
export interface PostgresServer {
  url: string;
  port: number;
  /** Ends it as a power failure would, without a checkpoint or a word to anybody; `start` recovers. */
  crash(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Where the programs are: Debian keeps them off the path. */
const folder = (): string | undefined => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find((path) => existsSync(join(path, 'initdb')) && existsSync(join(path, 'postgres')));
};

/**
 * Whether there is a PostgreSQL to test against. Its absence is said loudly, and is a failure where `CI` is set: what is
 * tested instead, on PGlite, is the SQL and not the connections.
 */
export function hasPostgres(): boolean {
  if (folder()) return true;
  const message =
    'PostgreSQL is not installed (apt-get install postgresql): the Postgres inbox is NOT tested against it';
  if (process.env['CI']) throw new Error(message);
  console.warn(`\n*** ${message} ***\n`);
  return false;
}

/** PostgreSQL refuses to be run by root: then as the user that its package has made. */
const unprivileged = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** A folder that the user of the programs may write to. */
function makeFolder(): string {
  const { uid, gid } = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'webhooks-postgres-'));
  if (uid !== undefined) chownSync(folder, uid, gid as number);
  return folder;
}

// To make a cluster takes a second of a processor, to unpack one that is made a tenth: the test files of a process share one. It is kept
// in memory, because nobody hears of the end of the process.
let made: Promise<Buffer> | undefined;

async function makeCluster(bin: string): Promise<Buffer> {
  const directory = makeFolder();
  const data = join(directory, 'data');
  const options = { ...unprivileged(), cwd: directory, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  try {
    await run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N'], options);
    const packed = { ...options, encoding: 'buffer', maxBuffer: 2 ** 30 } as const;
    return (await run('tar', ['-cf', '-', 'data'], packed)).stdout;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Makes a cluster in a temporary folder, and starts it on a free port of the loopback. `durable: false` is for tests that
 * never crash it: nothing is written through to the disk.
 */
export async function startPostgres({ durable = false }: { durable?: boolean } = {}): Promise<PostgresServer> {
  const bin = folder() as string;
  const user = unprivileged();
  made ??= makeCluster(bin);
  const cluster = await made;
  const directory = makeFolder();
  const data = join(directory, 'data');
  const port = await freePort();
  const options = { ...user, cwd: directory, env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  const unpacking = run('tar', ['-xpf', '-'], options);
  unpacking.child.stdin?.end(cluster);
  await unpacking;
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: directory,
    shared_buffers: '32MB',
    max_connections: 120,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let server: ChildProcess | undefined;
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      server?.once('exit', () => resolve());
      server?.kill(signal);
    });
  const start = (): Promise<void> => {
    const child = spawn(join(bin, 'postgres'), ['-D', data, ...args], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = child;
    return new Promise<void>((resolve, reject) => {
      let log = '';
      child.once('exit', () => reject(new Error(`postgres ended:\n${log}`)));
      child.stderr.on('data', (chunk: Buffer) => {
        // Its end only: whoever tries to connect while it recovers gets a line in it.
        log = (log + chunk).slice(-4000);
        if (log.includes('ready to accept connections')) resolve();
      });
    });
  };
  // A run that is broken off leaves nobody behind.
  process.once('exit', () => server?.kill('SIGQUIT'));
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    port,
    start,
    crash: () => end('SIGQUIT'),
    async stop() {
      await end('SIGINT');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
