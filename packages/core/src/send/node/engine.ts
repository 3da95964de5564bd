export { isFetchReplaced } from './replaced.ts';
export { send } from './send.ts';
