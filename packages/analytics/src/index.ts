export type { ClientOptions } from '@linktor/core';
export * from '@linktor/core/public';
export { Analytics } from './analytics.ts';
export type * from './types.ts';
