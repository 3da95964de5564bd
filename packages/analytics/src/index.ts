export type { ClientOptions } from '@linktor/core';
export { Analytics } from './analytics.ts';
export * from './shared.ts';
export type * from './types.ts';
