import { library } from '../../tsdown.base.ts';

export default [
  // `#sender` is another file for each runtime or bundler: it stays an import in the published package.
  library(['src/index.ts'], { deps: { neverBundle: ['#sender'] } }),
  library(['src/send/platform-node.ts', 'src/send/platform-web.ts'], {
    deps: { neverBundle: [/^node:/] },
    clean: false,
    dts: false,
  }),
  // A list of names, which stands on the package as any user of it does.
  library([], {
    entry: { public: 'src/public/index.ts' },
    deps: { neverBundle: ['@linktor/core'] },
    unbundle: false,
    clean: false,
  }),
];
