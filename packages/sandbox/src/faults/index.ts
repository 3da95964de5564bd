export type { Fault, FaultInput, FaultKind } from './fault.ts';
export { Faults, type Subject } from './faults.ts';
