export { checkInbound } from './check.ts';
export { engineInbound } from './engine-inbound.ts';
export type { Inbound, InboundContent, Place, Received } from './inbound.ts';
