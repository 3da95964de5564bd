export * from '@linktor/core/public';
export { NotSupportedError } from './errors.ts';
export { IncompleteError, type Step } from './incomplete-error.ts';
export type { SelfHostedOptions, TokenKeeper } from './options.ts';
export type { Presence, RealtimeExtras, RealtimeSettings } from './realtime.ts';
export { type SelfHosted, selfHosted } from './self-hosted.ts';
