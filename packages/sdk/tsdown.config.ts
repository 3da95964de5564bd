import { library } from '../../tsdown.base.ts';

export default [
  library(
    [
      'src/index.ts',
      'src/packages/*.ts',
      // Chosen by the conditions of package.json `imports`, so no file of ours names them.
      'src/hmac.node.ts',
      'src/hmac.web.ts',
    ],
    { deps: { neverBundle: ['#hmac', 'node:crypto'] } },
  ),
  // For Node, with all that it stands on: as the files of ten packages it would take three times as long to load. What is loaded
  // when it is touched stays apart. Bundlers for browsers, and the types, go by the packages.
  library([], {
    entry: { 'index.node': 'src/index.ts' },
    deps: { alwaysBundle: [/^@linktor\/(?!raw)/], neverBundle: [/^node:/, 'ws', '@linktor/raw/linktor'] },
    inputOptions: { resolve: { conditionNames: ['@linktor/source', 'node', 'import'] } },
    clean: false,
    dts: false,
  }),
];
