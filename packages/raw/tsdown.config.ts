import { fileURLToPath } from 'node:url';
import { library } from '../../tsdown.base.ts';

const surfaces = ['linktor', 'antonnia', 'sinch', 'linktor-server'];

/**
 * The operations are built in: here all of them are needed, and a bundle that had them in common with wrappers would hold all of
 * them for everybody.
 */
const ownOperations = {
  name: 'own-operations',
  resolveId: {
    order: 'pre' as const,
    handler(id: string, importer: string | undefined): string | undefined {
      const surface = /^@linktor\/core-gen\/([\w-]+)$/.exec(id)?.[1];
      if (surface === undefined || !importer?.endsWith('client.gen.ts')) return undefined;
      return fileURLToPath(new URL(`../core-gen/src/${surface}/operations.gen.ts`, import.meta.url));
    },
  },
};

export default library(['src/index.ts', ...surfaces.map((surface) => `src/${surface}/client.gen.ts`)], {
  plugins: [ownOperations],
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
});
