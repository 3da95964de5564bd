import { library } from '../../tsdown.base.ts';

export default library(['src/index.ts', 'src/antonnia/index.ts', 'src/sinch/index.ts']);
