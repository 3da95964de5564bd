import { library } from '../../tsdown.base.ts';

export default library(['src/index.ts', 'src/node.ts', 'src/ai-sdk.ts', 'src/raw.ts'], {
  deps: { neverBundle: [/^node:/] },
});
