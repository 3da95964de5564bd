import { library } from '../../tsdown.base.ts';

// Another file for each runtime or bundler: they stay imports in the published package.
const CHOSEN = ['#sender', '#words', '#environment'];

// Without blanks: everybody installs each of these twice, for import and for require, and one more for each runtime.
const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

export default [
  library(['src/index.ts'], { deps: { neverBundle: CHOSEN }, minify }),
  library(['src/send/platform-node.ts', 'src/send/platform-web.ts'], {
    deps: { neverBundle: [/^node:/] },
    clean: false,
    dts: false,
    minify,
  }),
  // Each by itself, so that none is two files.
  ...['errors/words', 'errors/words-short', 'options/process-environment', 'options/no-environment'].map((name) =>
    library([`src/${name}.ts`], { clean: false, dts: false, minify }),
  ),
  // Beside the package, on which it stands as any user of it does: who has no telemetry loads none of it.
  library([], {
    entry: { opentelemetry: 'src/opentelemetry/index.ts' },
    deps: { neverBundle: ['@linktor/core', '@opentelemetry/api'] },
    unbundle: false,
    clean: false,
    minify,
  }),
  // A list of names, which stands on the package as any user of it does.
  library([], {
    entry: { public: 'src/public/index.ts' },
    deps: { neverBundle: ['@linktor/core'] },
    unbundle: false,
    clean: false,
  }),
];
