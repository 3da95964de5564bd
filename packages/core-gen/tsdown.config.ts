import { library } from '../../tsdown.base.ts';

const surfaces = ['linktor', 'antonnia', 'sinch'];
const modules = ['index', 'client', 'manifest'];

export default library([
  'src/index.ts',
  ...surfaces.flatMap((surface) => modules.map((module) => `src/${surface}/${module}.gen.ts`)),
]);
