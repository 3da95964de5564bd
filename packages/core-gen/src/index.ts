export type { ManifestEntry } from './manifest.ts';
export type { NoInput, Operation, OperationInfo } from './operation.ts';
export type { Surface, SurfaceVariable } from './surface.ts';
