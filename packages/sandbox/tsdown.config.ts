import { library } from '../../tsdown.base.ts';

// Three entries: the library, the command, and the fixtures for vitest.
export default library(['src/index.ts', 'src/cli.ts', 'src/vitest.ts'], { platform: 'node' });
