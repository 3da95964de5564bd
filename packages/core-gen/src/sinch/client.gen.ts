// Generated from spec/sinch-conversation.yaml by `pnpm generate`. Do not edit.
import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from './paths.gen.ts';

export type { components, operations, paths, webhooks } from './paths.gen.ts';

/** A raw client of Sinch Conversation API: one function per method, typed by the spec. Needs the optional peer `openapi-fetch`. */
export const createSinchClient = (options: ClientOptions): Client<paths> => createClient<paths>(options);
