import type { Mock } from '@linktor/mock';
import type { SandboxEvent } from '../engine/context.ts';
import type { Faults } from '../faults/index.ts';
import type { EntrySource, EntryViolation, Timeline } from '../timeline/index.ts';
import { type Frame, framesOf } from './frames-of.ts';

type Hub = NonNullable<Mock['realtime']>;
type HubEntry = Hub['log'][number];

export interface FrameParts {
  faults: Faults;
  timeline: Timeline;
}

/** Linktor's WebSocket: events go out as frames, and whatever happens on it stands in the timeline. */
export class Frames {
  readonly #parts: FrameParts;
  #hub: Hub | undefined;

  constructor(parts: FrameParts) {
    this.#parts = parts;
  }

  /** The hub stands once the mock does. */
  attach(hub: Hub | undefined): void {
    this.#hub = hub;
  }

  take(event: SandboxEvent): void {
    for (const frame of framesOf(event)) this.send(frame);
  }

  /** Sends a frame to whoever has subscribed to its conversation. */
  send(frame: Frame): void {
    const hub = this.#hub;
    if (hub === undefined) return;
    const { conversationId } = frame;
    const follows = (connection: number): boolean =>
      conversationId === undefined || hub.subscriptions(connection).includes(conversationId);
    const readers = hub.connections.filter(follows).length;
    // Nobody is there: nothing is sent, and nothing to tell.
    if (readers === 0) return;
    const fault = this.#parts.faults.strike('frame', { platform: 'linktor', operation: frame.type });
    if (fault?.kind !== 'drop-frame') hub.send(frame);
    if (fault?.kind === 'repeat-frame') hub.send(frame);
    const how = { 'drop-frame': ', dropped', 'repeat-frame': ', sent twice' }[fault?.kind as string] ?? '';
    const to = readers === 1 ? 'one connection' : `${readers} connections`;
    this.#add(`${frame.type} to ${to}${how}`, frame, 'SEND', fault === undefined ? 'state' : 'fault');
  }

  /** What the hub tells of itself. What it sends is told by `send`, whole. */
  heard({ event, what, connection, conversationId, detail }: HubEntry): void {
    const frame = { type: String(what), ...(conversationId === undefined ? {} : { conversationId }) };
    if (event === 'received' || event === 'violation') {
      const message = detail ?? 'is wrong';
      const wrong: EntryViolation = { direction: 'request', location: ['frame'], severity: 'error', message };
      const violations = event === 'violation' ? [wrong] : [];
      this.#add(`${what} from connection ${connection}`, frame, 'RECEIVE', 'state', violations);
    }
    if (event !== 'open' && event !== 'close' && event !== 'refused') return;
    const title =
      event === 'refused'
        ? `handshake refused: ${what}`
        : `connection ${connection} ${event === 'open' ? 'open' : `closed: ${what}`}`;
    this.#parts.timeline.add({ kind: 'note', platform: 'linktor', source: 'state', title: `WebSocket ${title}` });
  }

  #add(
    title: string,
    frame: Frame,
    method: 'SEND' | 'RECEIVE',
    source: EntrySource,
    violations: readonly EntryViolation[] = [],
  ): void {
    const { type, conversationId } = frame;
    this.#parts.timeline.add({
      ...({ kind: 'frame', platform: 'linktor', operationId: type, method, source, title } as const),
      ...(conversationId === undefined ? {} : { conversationId }),
      request: { method, url: '/ws', headers: {}, body: frame },
      violations,
    });
  }
}
