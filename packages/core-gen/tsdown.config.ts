import { library } from '../../tsdown.base.ts';

const surfaces = ['linktor', 'antonnia', 'sinch'];

export default library([
  'src/index.ts',
  ...surfaces.flatMap((surface) => [`src/${surface}/index.ts`, `src/${surface}/manifest.gen.ts`]),
]);
