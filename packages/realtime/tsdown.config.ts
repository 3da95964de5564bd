import { library } from '../../tsdown.base.ts';

// `#platform` stays an import of the published package, so that each runtime or bundler picks its own file by condition.
export default library(['src/index.ts', 'src/platform-node.ts', 'src/platform-web.ts'], {
  deps: { neverBundle: ['#platform'] },
});
