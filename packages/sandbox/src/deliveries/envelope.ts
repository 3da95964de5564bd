import type { Platform, SandboxEvent } from '../engine/context.ts';

/** What goes around the data of an event. */
export interface Envelope {
  id: string;
  /** Of Linktor. */
  tenantId: string;
}

type Json = Record<string, unknown>;

/** The body of a webhook, as its platform writes it. */
export function envelope({ platform, type, data, at }: SandboxEvent, { id, tenantId }: Envelope): Json {
  const write: Readonly<Record<Platform, () => Json>> = {
    linktor: () => ({ id, type, timestamp: at, tenantId, data }),
    antonnia: () => ({ id, created_at: at, type, data }),
    // Its data is the callback already, ids of app and project included: only the times are of the sending.
    sinch: () => ({ accepted_time: at, event_time: at, ...(data as Json) }),
  };
  return write[platform]();
}
