import type { HeadersInput } from '../signature/headers.ts';
import type { Payload } from '../signature/payload.ts';

/** One request to a webhook endpoint, as an adapter hands it over. */
export interface Delivery {
  /** The HTTP method; anything but POST is refused. */
  readonly method: string;
  /** The headers, as the framework has them. */
  readonly headers: HeadersInput;
  /** The URL or its path with the query, where a query secret is checked. */
  readonly url?: string | undefined;
  /**
   * The raw body, or a function that reads it, up to the limit, until the signal is aborted. What is neither text nor bytes
   * is refused as parsed.
   */
  readonly body: unknown | ((maxBytes: number, signal: AbortSignal) => Promise<unknown>);
}

/** What to answer to the sender. It never says why. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A delivery whose body has been read. */
export interface ReceivedDelivery extends Omit<Delivery, 'body'> {
  readonly payload: Payload;
}

/** An answer in the words of its status. */
export const answer = (status: number, more: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...more },
  body: status === 200 ? '{"received":true}' : JSON.stringify({ error: REASONS[status] }),
});

// As much as the sender may know.
const REASONS: Record<number, string> = {
  400: 'bad request',
  401: 'unauthorized',
  405: 'method not allowed',
  413: 'too large',
  500: 'failed',
  503: 'try again later',
};
