export type { Clock } from './engine/clock.ts';
export type {
  Context,
  Handler,
  Handlers,
  Inbound,
  InboundContent,
  Owner,
  Platform,
  PlatformModule,
  Received,
  Reply,
  SandboxEvent,
  Tasks,
  World,
} from './engine/context.ts';
export { Engine, type EngineOptions, type EngineSnapshot } from './engine/engine.ts';
export type { Ids } from './engine/ids.ts';
export type { Model, ModelOptions, ModelRequest, ModelServer, ScriptLine } from './engine/model/model.ts';
export { tokensOf, wholeAnswer } from './engine/model/model.ts';
export { StateFileError } from './engine/sqlite.ts';
export type { Collection, Snapshot, Store } from './engine/store.ts';
export { platforms } from './platforms/index.ts';
