export { IncompleteError, NotSupportedError, type Step } from './errors.ts';
export type { SelfHostedOptions, TokenKeeper } from './options.ts';
export type { Presence, RealtimeExtras, RealtimeSettings } from './realtime.ts';
export { type SelfHosted, selfHosted } from './self-hosted.ts';
