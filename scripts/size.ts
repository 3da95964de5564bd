// Sizes are deterministic, so they are a check: what one job costs a browser user, minified and gzipped, everything
// included.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './run-command.ts';
import { BUDGETS } from './size-budgets.ts';

const measure = async (code: string): Promise<{ bytes: number; inputs: string[] }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}/scripts`, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  return { bytes: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length, inputs };
};

let over = 0;
const width = Math.max(...BUDGETS.map(({ job }) => job.length));
for (const { job, code, limit, without } of BUDGETS) {
  const { bytes, inputs } = await measure(code);
  const strangers = inputs.filter((file) => without?.test(file));
  const ok = bytes <= limit && strangers.length === 0;
  if (!ok) over++;
  const note = strangers.length > 0 ? `  must not contain ${strangers.join(', ')}` : '';
  console.log(`${ok ? '✓' : '✗'} ${job.padEnd(width)}  ${String(bytes).padStart(6)} B of ${limit} B${note}`);
}
if (over > 0) {
  console.error('Over budget: find what grew with `npx esbuild --analyze`, or raise the budget with a reason.');
  process.exit(1);
}
console.log(`${BUDGETS.length} budgets kept`);
