import type { ManifestEntry } from '@linktor/core-gen';
import type { Platform } from '../api/types.ts';

/** The operations of a platform, loaded when somebody looks. */
const LOAD: Record<Platform, () => Promise<{ manifest: Readonly<Record<string, ManifestEntry>> }>> = {
  linktor: () => import('@linktor/core-gen/linktor/manifest'),
  antonnia: () => import('@linktor/core-gen/antonnia/manifest'),
  sinch: () => import('@linktor/core-gen/sinch/manifest'),
};

export const manifestOf = async (platform: Platform): Promise<Readonly<Record<string, ManifestEntry>>> =>
  (await LOAD[platform]()).manifest;
