// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
import * as operations from '@linktor/core-gen/antonnia';
import { createRawClient, type HasTransport } from '../raw-client.ts';
import type { RawClient } from '../types.ts';
import type { paths } from './paths.gen.ts';

export type { HasTransport } from '../raw-client.ts';
export type { RawClient, RawOptions, RawResult } from '../types.ts';
export type { components, operations, paths, webhooks } from './paths.gen.ts';

/**
 * The raw client of Antonnia Conversations API: one function per method, typed by the paths of the spec.
 *
 * @param client Any client of this SDK for the same API, or `{ transport }`: the calls go through its transport.
 * @throws ConfigurationError when there is no transport.
 */
export const createAntonniaClient = (client: HasTransport): RawClient<paths> =>
  createRawClient<paths>(client, operations);
