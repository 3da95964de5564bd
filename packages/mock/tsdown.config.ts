import { library } from '../../tsdown.base.ts';

// Three entries: the library, the command, and the process that `child: true` starts. The specifications travel along.
export default library(['src/index.ts', 'src/cli.ts', 'src/child.ts', 'src/realtime/index.ts'], {
  platform: 'node',
  copy: [{ from: '../../spec/*.yaml', to: 'dist/spec' }],
});
