// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
import * as operations from '@linktor/core-gen/linktor-server';
import { createRawClient, type HasTransport } from '../raw-client.ts';
import type { RawClient } from '../types.ts';
import type { paths } from './paths.gen.ts';

export type { HasTransport } from '../raw-client.ts';
export type { RawClient, RawOptions, RawResult } from '../types.ts';
export type { components, operations, paths, webhooks } from './paths.gen.ts';

/**
 * The raw client of Linktor server API: one function per method, typed by the paths of the spec.
 *
 * @param client Any client of this SDK for the same API, or `{ transport }`: the calls go through its transport.
 * @throws ConfigurationError when there is no transport.
 */
export const createLinktorServerClient = (client: HasTransport): RawClient<paths> =>
  createRawClient<paths>(client, operations);
