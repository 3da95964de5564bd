import { library } from '../../tsdown.base.ts';

export default library(
  ['', 'antonnia/', 'sinch/'].flatMap((platform) => [`src/${platform}index.ts`, `src/${platform}raw.ts`]),
);
