// `#runtime` everywhere else. A bundle has core once, of which a bundler takes what is used.
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
export { equal, hmac } from '../signature/hmac.web.ts';
