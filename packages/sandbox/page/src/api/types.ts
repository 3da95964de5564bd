// What the control API says and takes, in its own types.
import type { Entry, WholeEntry } from '../../../src/index.ts';

export type {
  ClockState,
  Delivery,
  Documents,
  Endpoint,
  EndpointInput,
  Entry,
  EntryKind,
  EntryViolation,
  Fault,
  FaultKind,
  InboundContent,
  Phone,
  PhoneMessage,
  Platform,
  ResourceCount,
  SandboxState,
  Trigger,
} from '../../../src/index.ts';

/** An entry and what is known of it beyond its line. */
export interface ShownEntry extends Pick<WholeEntry, 'request' | 'answer' | 'violations' | 'delivery'> {
  entry: Entry;
}
