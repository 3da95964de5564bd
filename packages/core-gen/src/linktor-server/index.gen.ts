// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
export * from './events.gen.ts';
export * from './operations.gen.ts';
export * from './surface.gen.ts';
export type * from './types.gen.ts';
