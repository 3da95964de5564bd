import type { UserConfig } from 'tsdown';
import { library } from '../../tsdown.base.ts';

/** Imports that stay as they are in the published package: `#platform` is another file for each runtime or bundler. */
const OWN = ['#platform', '#recovery'];

// One class uses it all, so there is nothing to shake off, and one file loads faster than twenty.
const client: UserConfig = library([], {
  entry: {
    index: 'src/index.ts',
    'platform-node': 'src/socket/platform-node.ts',
    'platform-web': 'src/socket/platform-web.ts',
  },
  deps: { neverBundle: OWN },
  unbundle: false,
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
  },
);

// Sharing among tabs stands on the client as any user of it does.
const shared: UserConfig = library([], {
  entry: { shared: 'src/shared/index.ts' },
  deps: { neverBundle: ['@linktor/realtime'] },
  unbundle: false,
  clean: false,
});

export default [client, recovery, shared];
