// Where a runtime's program is in the npm package that carries it for this machine. The packages people name (`node`,
// `bun` …) fetch these in install scripts; asking for them directly needs none.
import { join } from 'node:path';
import { cached } from './cached.ts';
import { VERSIONS } from './versions.ts';

const { platform, arch } = process;
const windows = platform === 'win32';
const exe = windows ? '.exe' : '';

const inPackage = async (name: string, version: string, path: string): Promise<string> =>
  join(await cached(name, version), 'node_modules', name, path);

export const nodeBinary = (line: 'node20' | 'node22' | 'node26'): Promise<string> => {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${windows ? 'win' : platform}-${arch}`;
  return inPackage(name, VERSIONS[line], `bin/node${exe}`);
};

export const bunBinary = (): Promise<string> => {
  const name = `@oven/bun-${windows ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}`;
  return inPackage(name, VERSIONS.bun, `bin/bun${exe}`);
};

export const denoBinary = (): Promise<string> => {
  const name = `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`;
  return inPackage(name, VERSIONS.deno, `deno${exe}`);
};

export const workerdBinary = (): Promise<string> => {
  const name = `@cloudflare/workerd-${windows ? 'windows' : platform}-${arch === 'x64' ? '64' : arch}`;
  return inPackage(name, VERSIONS.workerd, `bin/workerd${exe}`);
};
