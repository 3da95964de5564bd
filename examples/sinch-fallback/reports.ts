import { EventEmitter, on } from 'node:events';
import { createServer, type Server } from 'node:http';
import { toNodeHandler } from '@linktor/webhooks/node';
import { createWebhookHandler, type SinchEventOf } from '@linktor/webhooks/sinch';

/** What became of a message on one channel. */
export type Report = SinchEventOf<'MESSAGE_DELIVERY'>['message_delivery_report'];

/** Receives delivery reports. They may come before the platform has answered the call that sent the message. */
export class Reports {
  readonly server: Server;
  readonly #all: Report[] = [];
  readonly #arrivals = new EventEmitter();

  constructor(secret: string) {
    const handler = createWebhookHandler({
      secret,
      on: {
        MESSAGE_DELIVERY: ({ message_delivery_report: report }) => {
          this.#all.push(report);
          this.#arrivals.emit('report', report);
        },
      },
      onError: (error, { stage }) =>
        console.error(`refused (${stage}): ${error instanceof Error ? error.message : error}`),
    });
    this.server = createServer(toNodeHandler(handler));
  }

  /** The reports on one message, those that came already first. */
  async *of(messageId: string | undefined, signal: AbortSignal): AsyncGenerator<Report> {
    // Listens before it looks back, so that none falls between the two.
    const arrivals = on(this.#arrivals, 'report', { signal });
    const mine = ({ message_id }: Report): boolean => message_id === messageId;
    yield* this.#all.filter(mine);
    for await (const [report] of arrivals as AsyncIterable<[Report]>) if (mine(report)) yield report;
  }
}
