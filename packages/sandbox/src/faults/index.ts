export type { Fault, FaultInput, FaultKind } from './fault.ts';
export { Faults } from './faults.ts';
