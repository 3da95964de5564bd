import type { UserConfig } from 'tsdown';
import { library } from '../../tsdown.base.ts';

/**
 * Imports that stay as they are in the published package: `#platform` is another file for each runtime or bundler, and sharing
 * among tabs stands on the client as any user of it does.
 */
const OWN = ['#platform', '#recovery', '@linktor/realtime'];

// Without blanks: everybody installs these files twice, for import and for require.
const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

// What the client and sharing have in common is a file of its own, lest a page that shares download it twice.
const client: UserConfig = library([], {
  entry: {
    index: 'src/index.ts',
    shared: 'src/shared/index.ts',
    'platform-node': 'src/socket/platform-node.ts',
    'platform-web': 'src/socket/platform-web.ts',
  },
  deps: { neverBundle: OWN },
  unbundle: false,
  minify,
});

// What reads histories is loaded on use, by those who use it. It brings its own copy of what it has in common with the
// client: shared, those parts would be a file of their own in every bundle, for everybody, at the price of 500 bytes.
const recovery: UserConfig = library(
  { recovery: 'src/history/recovery.ts' },
  {
    deps: { alwaysBundle: ['@linktor/core'] },
    unbundle: false,
    clean: false,
    dts: false,
    minify,
  },
);

export default [client, recovery];
