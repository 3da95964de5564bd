export type * from '@linktor/core-gen/linktor';
export { Auth, type SessionListener } from './auth.ts';
export { SessionExpiredError } from './session-expired-error.ts';
export { TokenManager, type TokenManagerOptions } from './token-manager.ts';
export { type Tokens, tokensOf } from './tokens.ts';
