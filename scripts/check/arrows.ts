// Dependencies point one way only; siblings never meet. Both the manifests and every import in the sources are held
// to the table below.
//
// Our own: `turbo boundaries` knows no difference between a source and its tests (each test that uses a tool
// of the root is a complaint); dependency-cruiser holds the imports to a table of the same length, but does not look at the manifests.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../run-command.ts';

const WRAPPER = ['core', 'core-gen'];

/** What a package may use of the workspace. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'core-gen': ['core'],
  mock: [],
  sandbox: ['mock', 'core-gen'],
  raw: WRAPPER,
  conversations: [...WRAPPER, 'raw'],
  ai: [...WRAPPER, 'raw'],
  realtime: WRAPPER,
  webhooks: WRAPPER,
  auth: [...WRAPPER, 'raw'],
  analytics: [...WRAPPER, 'raw'],
  'self-hosted': WRAPPER,
  chat: [...WRAPPER, 'conversations', 'webhooks', 'realtime'],
  outbox: WRAPPER,
  sdk: [...WRAPPER, 'raw', 'conversations', 'ai', 'realtime', 'webhooks', 'auth', 'analytics', 'self-hosted'],
};

/** What is generated speaks of the runtime's types and runs without it. */
const TYPES_ONLY = /^(?:import|export) (?!type\b)[^;]*?from '@linktor\/core'/m;

/** Tests and benchmarks may also stand on these. */
const TEST_ONLY = ['mock', 'sandbox'];

const problems: string[] = [];
const packages = readdirSync(join(root, 'packages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
let imports = 0;

for (const { name } of packages) {
  const allowed = ARROWS[name];
  if (!allowed) {
    problems.push(`packages/${name}: not in the table of scripts/check/arrows.ts`);
    continue;
  }
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, object | undefined>;
  for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
    for (const dependency of Object.keys(manifest[field] ?? {}))
      check(dependency, allowed, `packages/${name}/package.json`);
  }
  for (const file of sources(folder)) {
    const inSource = file.startsWith('src/') && !file.endsWith('.test.ts');
    if (name === 'core-gen' && inSource && TYPES_ONLY.test(readFileSync(join(folder, file), 'utf8')))
      problems.push(`packages/${name}/${file}: may take types of @linktor/core only`);
    for (const target of importsOf(join(folder, file))) {
      imports++;
      const place = `packages/${name}/${file}`;
      if (target.startsWith('.') && inSource && !join(dirname(file), target).startsWith('src/'))
        problems.push(`${place}: reaches outside its package (${target})`);
      // An entry in a folder of its own may stand on the package's first one by name, as its users do; so may tests.
      else if (inSource) check(target, /^src\/[^/]+\//.test(file) ? [...allowed, name] : allowed, place);
      else check(target, [...allowed, ...TEST_ONLY, name, ...(ARROWS['sdk'] as string[])], place);
    }
  }
}

function check(target: string, allowed: readonly string[], place: string): void {
  if (!target.startsWith('@linktor/')) return;
  const name = target.split('/')[1] as string;
  if (!allowed.includes(name)) problems.push(`${place}: may not depend on @linktor/${name}`);
}

function* sources(folder: string): Generator<string> {
  for (const part of ['src', 'test']) {
    let files: string[] = [];
    try {
      files = readdirSync(join(folder, part), { recursive: true }) as string[];
    } catch {
      continue;
    }
    for (const file of files) if (/\.[mc]?ts$/.test(file)) yield join(part, file);
  }
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map((entry) => entry.fileName);
}

for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) {
  console.error('Siblings never import each other: take what you need as a small structural interface.');
  process.exit(1);
}
console.log(`✓ ${imports} imports in ${packages.length} packages follow the arrows`);
