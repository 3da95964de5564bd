import type { Socket, SocketEvents, SocketRequest } from '@linktor/realtime';

/** A socket whose peer is the test. */
export class FakeSocket implements Socket {
  readonly request: SocketRequest;
  readonly events: SocketEvents;
  readonly sent: string[] = [];
  buffered = 0;
  pings = 0;
  status: 'connecting' | 'open' | 'closing' | 'gone' = 'connecting';
  ping?: () => void;

  constructor(request: SocketRequest, events: SocketEvents, protocolPings: boolean) {
    this.request = request;
    this.events = events;
    if (protocolPings) {
      this.ping = () => {
        this.pings++;
      };
    }
  }

  get ready(): boolean {
    return this.status === 'open';
  }

  get frames(): { type: string; conversationId?: string }[] {
    return this.sent.map((text) => JSON.parse(text) as { type: string });
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.status = 'closing';
  }

  terminate(): void {
    this.status = 'gone';
  }

  /** The peer accepts. */
  open(): void {
    this.status = 'open';
    this.events.opened();
  }

  /** The peer sends a frame. */
  deliver(frame: unknown): void {
    this.events.text(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The connection ends. */
  end(code = 1006, reason = '', status?: number, retryAfter?: number): void {
    this.status = 'gone';
    const told = { ...(status !== undefined && { status }), ...(retryAfter !== undefined && { retryAfter }) };
    this.events.ended({ code, reason, ...told });
  }
}
