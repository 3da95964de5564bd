import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { library } from '../../tsdown.base.ts';

const external = { neverBundle: ['#runtime', 'node:crypto'] };

/** In declarations core is core: `#runtime` is a question of loading, and not every TypeScript looks into `imports`. */
const nameCoreInTypes = (): void => {
  for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
    if (!/\.d\.[cm]?ts$/.test(file)) continue;
    const text = readFileSync(`dist/${file}`, 'utf8');
    if (text.includes('"#runtime"')) writeFileSync(`dist/${file}`, text.replaceAll('"#runtime"', '"@linktor/core"'));
  }
};

export default [
  library(
    [
      'src/index.ts',
      'src/antonnia/index.ts',
      'src/sinch/index.ts',
      'src/linktor/webhook-endpoints.ts',
      'src/linktor/sync.ts',
      'src/adapters/fastify.ts',
      'src/adapters/lambda.ts',
      'src/adapters/node.ts',
      'src/inboxes/postgres/index.ts',
      'src/inboxes/redis-inbox.ts',
      // Chosen by the conditions of package.json `imports`, so no file of ours names it.
      'src/runtime/web.ts',
    ],
    {
      // Names and types of the events together, so that they are of one version; and loading core-gen for a list of names would
      // take Node as long as all that is here.
      hooks: { 'build:done': nameCoreInTypes },
      deps: { ...external, alwaysBundle: [/^@linktor\/core-gen\/\w+\/events$/] },
      // What several entries share is one file: each costs a module system half a millisecond.
      outputOptions: {
        comments: { jsdoc: false },
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: (id) => !/\.d\.[cm]?ts$/.test(id) }] },
      },
    },
  ),
  library(['src/runtime/node.ts'], {
    root: 'src',
    // The types of both are those of `web`.
    dts: false,
    clean: false,
    deps: { ...external, alwaysBundle: ['@linktor/core'] },
    inputOptions: { resolve: { conditionNames: ['@linktor/source'] } },
  }),
];
