/**
 * One thing a scripted stream does. Plain data, so that a script reaches a mock in another process.
 *
 * - `data`: one event; anything but a text goes out as JSON.
 * - `comment`: a keep-alive line.
 * - `text`: bytes as they are, for what no proper server would send.
 * - `wait`: silence, in milliseconds.
 * - `stall`: silence until the client goes away.
 * - `cut`: the connection breaks.
 *
 * After the last step the stream ends properly, with or without a terminal marker: that is the script's business.
 */
export type StreamStep =
  | { data: unknown; event?: string; id?: string }
  | { comment: string }
  | { text: string }
  | { wait: number }
  | { stall: true }
  | { cut: true };

/** A stream of server-sent events to answer with. */
export interface StreamScript {
  steps: StreamStep[];
  /** Sends the bytes in pieces of this many, wherever that cuts them. Default: one piece per step. */
  pieceSize?: number;
}

/** The data that ends a Linktor stream. */
export const DONE = '[DONE]';

const events = (documents: readonly unknown[]): StreamStep[] => documents.map((data) => ({ data }));

/** A whole stream: the documents and the terminal marker. */
export const completeStream = (documents: readonly unknown[]): StreamScript => ({
  steps: [...events(documents), { data: DONE }],
});

/** A stream that ends, or with `cut` breaks, before its terminal marker. */
export const truncatedStream = (documents: readonly unknown[], how: 'end' | 'cut' = 'end'): StreamScript => ({
  steps: [...events(documents), ...(how === 'cut' ? [{ cut: true } as const] : [])],
});

/** A stream that falls silent. */
export const stalledStream = (documents: readonly unknown[]): StreamScript => ({
  steps: [...events(documents), { stall: true }],
});

/** A stream in the middle of which the server reports an error. */
export const failingStream = (documents: readonly unknown[], error: unknown): StreamScript => ({
  steps: [...events(documents), { event: 'error', data: error }],
});
