import { library } from '../../tsdown.base.ts';

const surfaces = ['linktor', 'antonnia', 'sinch', 'linktor-server'];

export default library(['src/index.ts', ...surfaces.map((surface) => `src/${surface}/client.gen.ts`)]);
