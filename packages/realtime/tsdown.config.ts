import { library } from '../../tsdown.base.ts';

export default library(['src/index.ts', 'src/platform-node.ts', 'src/platform-web.ts'], {
  // `#platform` stays an import of the published package, so that each runtime or bundler picks its own file by condition.
  deps: { neverBundle: ['#platform'] },
  // One class uses it all, so there is nothing to shake off, and one file loads faster than twenty. What reads histories
  // is imported on demand and stays a file of its own.
  unbundle: false,
});
