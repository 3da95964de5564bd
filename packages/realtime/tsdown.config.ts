import { library } from '../../tsdown.base.ts';

// `#socket` stays an import of the published package, so that each runtime or bundler picks its own file by condition.
export default library(['src/index.ts', 'src/socket-node.ts', 'src/socket-web.ts'], {
  deps: { neverBundle: ['#socket'] },
});
