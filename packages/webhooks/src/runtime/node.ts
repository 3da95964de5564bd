// `#runtime` on Node. What it takes of core is built into it: finding and loading all of core took a verifier longer than all
// of its own. Errors of either copy are instances of both: their classes are compared by `kind`.
export {
  ConfigurationError,
  checkOptions,
  closest,
  describe,
  LinktorError,
  parseJson,
  sleep,
  TimeoutError,
} from '@linktor/core';
export { equal, hmac } from '../signature/hmac.node.ts';
