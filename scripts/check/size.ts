// Sizes are deterministic, so they are a check: what one job costs a browser user, minified and gzipped, everything
// included. Bundled for production, as Vite, webpack, Rspack and Parcel do by themselves and esbuild does when it is told the
// condition: what it costs without is shown beside it.
//
// Our own: size-limit weighs; it cannot say what must not be in the bundle, nor what of the parts that are loaded later counts.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../run-command.ts';
import { BUDGETS } from './size-budgets.ts';

interface Measured {
  /** The entry of the bundle and what it loads at once; of what it loads later, if at all, only what `later` names. */
  bytes: number;
  /** What it loads with the first call that fails; it does not count. */
  failure: number;
  inputs: string[];
  text: string;
}

/** Words of `@linktor/core` that only a program under development has. */
const EXPLANATIONS = /Look for an unset variable/;

const measure = async (
  code: string,
  later: RegExp | undefined,
  external: readonly string[] = [],
  conditions: string[] = ['production'],
): Promise<Measured> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}/scripts`, sourcefile: 'job.ts', loader: 'ts' },
    outdir: '/job',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions,
    external: [...external],
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const { outputs } = metafile;
  const loadedWith = (isFirst: (name: string) => boolean): Set<string> => {
    const loaded = new Set(Object.keys(outputs).filter(isFirst));
    for (const name of loaded) {
      for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') loaded.add(path);
    }
    return loaded;
  };
  const loaded = loadedWith((name) => {
    const { entryPoint = '', inputs = {} } = outputs[name] ?? {};
    return entryPoint.endsWith('job.ts') || Object.keys(inputs).some((file) => later?.test(file));
  });
  const inputs = [...loaded].flatMap((name) =>
    Object.entries(outputs[name]?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
  const filesOf = (names: Iterable<string>): typeof outputFiles =>
    outputFiles.filter(({ path }) => [...names].some((name) => path.endsWith(name.replace(/^.*\//, '/'))));
  const sizeOf = (files: typeof outputFiles): number =>
    files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  const files = filesOf(loaded);
  const failure = [...loadedWith((name) => outputs[name]?.entryPoint?.includes('failed-answer') ?? false)].filter(
    (name) => !loaded.has(name),
  );
  return {
    bytes: sizeOf(files),
    failure: files.some(({ text }) => text.includes('failed-answer')) ? sizeOf(filesOf(failure)) : 0,
    inputs,
    text: files.map((file) => file.text).join('\n'),
  };
};

let over = 0;
const width = Math.max(...BUDGETS.map(({ job }) => job.length));
for (const { job, code, limit, goal, without, later, external } of BUDGETS) {
  const { bytes, failure, inputs, text } = await measure(code, later, external);
  const inDevelopment = await measure(code, later, external, []);
  const strangers = inputs.filter((file) => without?.test(file));
  // Within a file of several things only the code itself tells which of them came along.
  const stranger = (without?.exec(text) ?? EXPLANATIONS.exec(text))?.[0];
  if (stranger !== undefined) strangers.push(`"${stranger}"`);
  const ok = bytes <= limit && strangers.length === 0;
  if (!ok) over++;
  const more = failure > 0 ? `, plus ${failure} B on the first failure` : '';
  const development = `, ${inDevelopment.bytes} B in development`;
  const aim = `${goal === undefined ? '' : ` (goal ${goal} B)`}${development}${more}`;
  const note = strangers.length > 0 ? `  must not contain ${strangers.join(', ')}` : aim;
  console.log(`${ok ? '✓' : '✗'} ${job.padEnd(width)}  ${String(bytes).padStart(6)} B of ${limit} B${note}`);
}
if (over > 0) {
  console.error('Over budget: find what grew with `npx esbuild --analyze`, or raise the budget with a reason.');
  process.exit(1);
}
console.log(`${BUDGETS.length} budgets kept`);
