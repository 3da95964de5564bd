import { library } from '../../tsdown.base.ts';

export default library(
  [
    'src/index.ts',
    'src/antonnia/index.ts',
    'src/sinch/index.ts',
    'src/linktor/sync.ts',
    'src/adapters/fastify.ts',
    'src/adapters/lambda.ts',
    'src/adapters/node.ts',
    'src/inboxes/postgres/index.ts',
    'src/inboxes/redis-inbox.ts',
    // Chosen by the conditions of package.json `imports`, so no file of ours names them.
    'src/signature/hmac.node.ts',
    'src/signature/hmac.web.ts',
  ],
  {
    deps: { neverBundle: ['#hmac', 'node:crypto'] },
    // What several entries share is one file: each costs a module system half a millisecond.
    outputOptions: {
      codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: (id) => !/\.d\.[cm]?ts$/.test(id) }] },
    },
  },
);
