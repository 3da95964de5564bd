import { library } from '../../tsdown.base.ts';

export default [
  library(['src/index.ts']),
  // A list of names, which stands on the package as any user of it does.
  library([], {
    entry: { public: 'src/public/index.ts' },
    deps: { neverBundle: ['@linktor/core'] },
    unbundle: false,
    clean: false,
  }),
];
