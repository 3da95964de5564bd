import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Summary, show, summarise, table } from './stats.ts';

/** Milliseconds over an empty process. */
const AT_MOST = 8;
/** The one client of everything, against that of conversations. */
const UMBRELLA = 1.5;

const url = (path: string): string => new URL(`../../packages/${path}`, import.meta.url).href;

const SCRIPTS: Record<string, string> = {
  empty: '',
  '@linktor/core': `import { createTransport } from '${url('core/dist/index.js')}';
    createTransport({ name: 'linktor', baseUrl: 'https://api.example.com' }, { apiKey: 'key' });`,
  '@linktor/conversations': `import { Conversations } from '${url('conversations/dist/index.js')}';
    new Conversations({ apiKey: 'key' });`,
  '@linktor/sdk': `import { LinktorClient } from '${url('sdk/dist/index.node.js')}';
    new LinktorClient({ apiKey: 'key' });`,
  '@linktor/realtime': `import { Realtime } from '${url('realtime/dist/index.js')}';
    new Realtime({ apiKey: 'key' });`,
  chat: `import { Chat } from '${import.meta.resolve('chat')}'; Chat;`,
  '@linktor/chat/sinch': `import { Chat } from '${import.meta.resolve('chat')}';
    import { createSinchAdapter } from '${url('chat/dist/sinch/index.js')}';
    Chat; createSinchAdapter({ appId: 'a', webhookSecret: 's', projectId: 'p', keyId: 'i', keySecret: 'k', region: 'eu' });`,
};

/** What a program loads anyway: what stands on it is measured over that. */
const BASES: Readonly<Record<string, string>> = { '@linktor/chat/sinch': 'chat' };
const isBase = (name: string): boolean => name === 'empty' || Object.values(BASES).includes(name);

/** Each process tells how much processor time it took, from its start. */
const REPORT = `;const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000));`;

interface Times {
  readonly wall: number[];
  readonly cpu: number[];
}

const spawn = (name: string): { wall: number; cpu: number } => {
  const begun = performance.now();
  const args = ['--input-type=module', '--eval', `${SCRIPTS[name]}${REPORT}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { wall: performance.now() - begun, cpu: Number(stdout) };
};

export interface Startup {
  readonly name: string;
  /** Milliseconds on the clock. */
  readonly wall: Summary;
  /** The same, over the empty process of the same round, or over what the program loads anyway. */
  readonly wallOver: Summary;
  readonly cpuOver: Summary;
}

/** What importing a package and constructing a client adds to an empty process. */
export function run(rounds: number): Startup[] {
  const built = (name: string): boolean =>
    isBase(name) || existsSync(fileURLToPath(url(name.replace(/^@linktor\/([^/]+)/, '$1/dist').concat('/index.js'))));
  const names = Object.keys(SCRIPTS).filter(built);
  const times = new Map<string, Times>(names.map((name) => [name, { wall: [], cpu: [] }]));
  // The first ones read from the disk.
  for (const name of names) spawn(name);
  for (let round = 0; round < rounds * 2; round++) {
    for (const name of names) {
      const { wall, cpu } = spawn(name);
      times.get(name)?.wall.push(wall);
      times.get(name)?.cpu.push(cpu);
    }
  }
  const over = (took: readonly number[], base: readonly number[]): Summary =>
    summarise(took.map((time, round) => time - (base[round] as number)));
  return names.map((name) => {
    const { wall, cpu } = times.get(name) as Times;
    const base = times.get(BASES[name] ?? 'empty') as Times;
    return { name, wall: summarise(wall), wallOver: over(wall, base.wall), cpuOver: over(cpu, base.cpu) };
  });
}

/** Judged by processor time, which is the clock's time on a machine that has nothing else to do. */
export function report(rows: readonly Startup[]): { text: string; missed: string[] } {
  const text = table(
    ['import + construct', 'process, ms', 'over an empty one, ms', 'CPU over an empty one, ms'],
    rows.map((row) => [
      row.name,
      show(row.wall, 1),
      ...(row.name === 'empty' ? ['', ''] : [show(row.wallOver, 1), show(row.cpuOver, 1)]),
    ]),
  );
  const [umbrella, conversations] = ['@linktor/sdk', '@linktor/conversations'].map((name) =>
    rows.find((row) => row.name === name),
  );
  const missed = rows
    .filter((row) => !isBase(row.name) && row !== umbrella && row.cpuOver.median >= AT_MOST)
    .map((row) => `${row.name} starts in < ${AT_MOST} ms of CPU over an empty process`);
  if (umbrella && conversations) {
    const times = umbrella.cpuOver.median / conversations.cpuOver.median;
    if (times > UMBRELLA)
      missed.push(`${umbrella.name} starts in ${UMBRELLA} times what ${conversations.name} takes: ${times.toFixed(1)}`);
  }
  return { text, missed };
}
