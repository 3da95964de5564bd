import { library } from '../../tsdown.base.ts';

export default library(['src/antonnia/index.ts', 'src/linktor/index.ts', 'src/sinch/index.ts'], {
  // Chat SDK and its adapters are modules alone, and so there is one set of declarations.
  format: ['esm'],
  hooks: {},
  root: 'src',
  // What the adapters have in common is one file.
  outputOptions: {
    comments: { jsdoc: false },
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: (id) => !/\.d\.[cm]?ts$/.test(id) }] },
  },
});
