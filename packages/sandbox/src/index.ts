export type {
  ClockChange,
  ClockState,
  Documents,
  ResourceCount,
  SandboxState,
  SandboxUrls,
  Trigger,
  Triggered,
} from './control/controlled.ts';
export type { Attempt, Delivery, Endpoint, EndpointInput } from './deliveries/index.ts';
export type { Clock } from './engine/clock.ts';
export type { Platform } from './engine/context.ts';
export type { ModelOptions, ModelRequest, ModelServer, ScriptLine } from './engine/model/model.ts';
export { StateFileError } from './engine/sqlite.ts';
export { SandboxError, type SandboxErrorCode } from './error.ts';
export type { Expected, ExpectOptions } from './expect/expect.ts';
export type { Fault, FaultInput, FaultKind, Faults } from './faults/index.ts';
export type { Inbound, InboundContent, Place, Received } from './inbound/index.ts';
export type { SandboxOptions } from './options.ts';
export type { Phone, PhoneMessage } from './phones/index.ts';
export type { Replayed, Sandbox, SandboxSnapshot } from './sandbox.ts';
export { startSandbox } from './start.ts';
export type {
  Entry,
  EntryAnswer,
  EntryKind,
  EntryRequest,
  EntrySource,
  EntryViolation,
  Timeline,
  TimelineFilter,
  TimelineLimits,
  TimelinePage,
  TimelineQuery,
  WholeEntry,
} from './timeline/index.ts';
