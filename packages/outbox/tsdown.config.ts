import { library } from '../../tsdown.base.ts';

export default library(['src/index.ts', 'src/fleet/index.ts', 'src/command/cli.ts'], {
  // The engine is modules alone and for Node alone, and so is what stands on it.
  format: ['esm'],
  platform: 'node',
  hooks: {},
  // An import of the engine that is left of a dropped name would have users compile its declarations.
  treeshake: { moduleSideEffects: 'no-external' },
  root: 'src',
});
