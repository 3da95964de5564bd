import { library } from '../../tsdown.base.ts';

const surfaces = ['linktor', 'antonnia', 'sinch', 'linktor-server'];
const modules = (name: string): string[] => surfaces.map((surface) => `src/${surface}/${name}.gen.ts`);

// Tables that nobody reads here: the specification is for people.
const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } } as const;

export default [
  library(['src/index.ts', ...modules('index')], { minify }),
  // Apart: built together, every `index` would be two files, and each costs a module system half a millisecond.
  library(modules('events'), { clean: false, root: 'src', minify }),
  // For checks and documentation, which load one format as well as the other: half as much to install.
  library(modules('manifest'), { clean: false, root: 'src', minify, format: ['cjs'] }),
];
