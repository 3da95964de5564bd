export { createRawClient, type HasTransport } from './raw-client.ts';
export type { RawCall, RawClient, RawOptions, RawResult } from './types.ts';
