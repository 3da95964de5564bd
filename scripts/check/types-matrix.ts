// `pnpm types-matrix [--quick]`: a user's program compiles against the packed tarballs on every TypeScript, module
// resolution and library we support, our declarations included.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cached } from '../cache/cached.ts';
import { VERSIONS } from '../cache/versions.ts';
import { freshProject, pack, publishable, TOOLS } from '../packed.ts';
import { root, runCommand } from '../run-command.ts';
import { ALL, type Combination, compilerOptions, QUICK, TYPESCRIPT } from './types-matrix/axes.ts';

/** Compilers at a time. The newest ones are parallel in themselves. */
const PARALLEL = 2;

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const begun = Date.now();
const combinations = values.quick ? QUICK : ALL;

// Tools that need a newer Node than users have, and are no part of their programs.
const packed = await pack(publishable().flatMap(({ name }) => (TOOLS.includes(name) ? [] : [name])));
const project = await freshProject([
  ...packed.packages.map(({ tarball }) => tarball),
  `@types/node@${VERSIONS.typesNode}`,
]);
const results = new Map<Combination, string[]>();
try {
  writePrograms();
  const queue = [...combinations];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) results.set(next, await compile(next));
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
} finally {
  project.remove();
  packed.remove();
}
process.exitCode = judge() ? 0 : 1;

/** The consumer as a module, as CommonJS and as a bundler takes it; and every entry point there is. */
function writePrograms(): void {
  const entries = packed.packages.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => name + entry.slice(1)),
  );
  const usable = entries.filter((entry) => !needsPeer(entry));
  for (const extension of ['mts', 'cts', 'ts']) {
    copyFileSync(
      join(root, 'scripts', 'check', 'types-matrix', 'consumer.ts'),
      join(project.folder, `consumer.${extension}`),
    );
    writeFileSync(join(project.folder, `entries.${extension}`), importing(usable.filter((entry) => !needsNode(entry))));
    const node = usable.filter((entry) => needsNode(entry) && !(extension === 'cts' && modulesOnly(entry)));
    writeFileSync(join(project.folder, `node.${extension}`), importing(node));
  }
}

function importing(entries: readonly string[]): string {
  const imports = entries.map((entry, i) => `import * as e${i} from '${entry}';`).join('\n');
  return `${imports}\nexport const all: object[] = [${entries.map((_, i) => `e${i}`).join(', ')}];\n`;
}

/** Entry points that stand on an optional peer, which this project does not have. */
function needsPeer(entry: string): boolean {
  return /^@linktor\/(?:ai\/ai-sdk|core\/opentelemetry)$/.test(entry);
}

/** Entry points for servers, whose types name Node's. */
function needsNode(entry: string): boolean {
  return /^@linktor\/(?:sdk\/)?(?:ai\/node|chat\/\w+|outbox(?:\/\w+)?|webhooks\/(?:node|fastify|lambda|postgres|redis))$/.test(
    entry,
  );
}

/** Chat SDK and the outbox's engine are no CommonJS, and older compilers refuse to `require` a module. */
function modulesOnly(entry: string): boolean {
  return /^@linktor\/(?:chat|outbox)(?:\/|$)/.test(entry);
}

async function compile(combination: Combination): Promise<string[]> {
  const { typescript, resolution } = combination;
  const files = resolution === 'bundler' ? ['ts'] : ['mts', 'cts'];
  const name = `tsconfig.${Object.values(combination).join('-')}.json`;
  const options = {
    compilerOptions: compilerOptions(combination),
    files: files.flatMap((extension) => programs(extension, combination)),
  };
  writeFileSync(join(project.folder, name), JSON.stringify(options));
  const compiler = join(await cached('typescript', TYPESCRIPT[typescript]), 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '-p', name, '--pretty', 'false'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: project.folder });
  const errors = output.split('\n').filter((line) => /error TS\d+/.test(line));
  // Other people's declarations may be too new for an old compiler; users would see the same without us.
  const ours = errors.filter((line) => !/^node_modules\/(?!@linktor\/)/.test(line));
  return code !== 0 && errors.length === 0 ? [output] : ours;
}

function programs(extension: string, { dom }: Combination): string[] {
  return ['consumer', 'entries', ...(dom ? [] : ['node'])].map((name) => `${name}.${extension}`);
}

function judge(): boolean {
  const mark = (combination: Combination | undefined): string => {
    const errors = combination && results.get(combination);
    return errors === undefined ? '·' : errors.length === 0 ? '✓' : `✗ ${errors.length}`;
  };
  const columns = [true, false].flatMap((exact) => [true, false].map((dom) => ({ exact, dom })));
  const head = columns.map(({ exact, dom }) => `${exact ? 'exact' : 'loose'}, ${dom ? 'DOM' : 'Node'}`.padEnd(12));
  console.log(`${'TypeScript'.padEnd(22)}${head.join('')}`);
  for (const [typescript, version] of Object.entries(TYPESCRIPT)) {
    for (const resolution of ['node16', 'nodenext', 'bundler']) {
      const cells = columns.map(({ exact, dom }) =>
        mark(
          combinations.find(
            (c) => c.typescript === typescript && c.resolution === resolution && c.exact === exact && c.dom === dom,
          ),
        ).padEnd(12),
      );
      if (cells.some((cell) => cell.trim() !== '·')) {
        console.log(`${`${version} ${resolution}`.padEnd(22)}${cells.join('').trimEnd()}`);
      }
    }
  }
  const failures = [...results].filter(([, errors]) => errors.length > 0);
  const told = new Map<string, number>();
  for (const error of failures.flatMap(([, errors]) => errors)) told.set(error, (told.get(error) ?? 0) + 1);
  for (const [error, count] of told) console.error(`✗ ${error}  (${count} of ${results.size})`);
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  const good = results.size - failures.length;
  console.log(`types matrix: ${good} of ${results.size} combinations compile, ${seconds} s`);
  return failures.length === 0;
}
