export type * from '@linktor/core-gen/sinch';
export { Messages } from './messages.ts';
export type { Addressee } from './recipient.ts';
export type { SendOptions } from './send-request.ts';
export { Sinch, type SinchOptions, type SinchRegion } from './sinch.ts';
