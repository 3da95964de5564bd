export type { Channel, Locks, SharedOptions, SharedPlatform, SharedRole } from './options.ts';
export { SharedRealtime } from './shared-realtime.ts';
