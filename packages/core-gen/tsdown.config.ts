import { library } from '../../tsdown.base.ts';

const surfaces = ['linktor', 'antonnia', 'sinch', 'linktor-server'];
const modules = ['index', 'manifest'];

export default [
  library([
    'src/index.ts',
    ...surfaces.flatMap((surface) => modules.map((module) => `src/${surface}/${module}.gen.ts`)),
  ]),
  // Apart: built together, every `index` would be two files, and each costs a module system half a millisecond.
  library(
    surfaces.map((surface) => `src/${surface}/events.gen.ts`),
    { clean: false, root: 'src' },
  ),
];
