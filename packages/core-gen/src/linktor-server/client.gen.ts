// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
import type { ClientOptions } from 'openapi-fetch';
import { createRawClient, type RawClient } from '../raw-client.ts';
import type { paths } from './paths.gen.ts';

export type { RawClient } from '../raw-client.ts';
export type { components, operations, paths, webhooks } from './paths.gen.ts';

/** A raw client of Linktor server API: one function per method, typed by the spec. Needs the optional peer `openapi-fetch`. */
export const createLinktorServerClient = (options: ClientOptions): RawClient<paths> => createRawClient<paths>(options);
