export type { ClientOptions } from '@linktor/core';
export * from '@linktor/core/public';
export { Auth, type SessionListener } from './auth.ts';
export { SessionExpiredError } from './session-expired-error.ts';
export { TokenManager, type TokenManagerOptions } from './token-manager.ts';
export { type Tokens, tokensOf } from './tokens.ts';
export type * from './types.ts';
