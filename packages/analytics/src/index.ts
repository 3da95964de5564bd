export type * from '@linktor/core-gen/linktor';
export { Analytics } from './analytics.ts';
