import { library } from '../../tsdown.base.ts';

export default library(
  [
    'src/index.ts',
    'src/packages/*.ts',
    // Chosen by the conditions of package.json `imports`, so no file of ours names them.
    'src/hmac.node.ts',
    'src/hmac.web.ts',
  ],
  { deps: { neverBundle: ['#hmac', 'node:crypto'] } },
);
