import { LinktorError, type LinktorErrorInit } from '@linktor/core';

/**
 * Something went wrong on the WebSocket, or with an event that came over it. `code` says what:
 *
 * | code | meaning |
 * |---|---|
 * | `CONNECTION_LOST` | the connection broke, and `autoReconnect` is off |
 * | `LOAD_FAILED` | a part of this package that is loaded on demand could not be |
 * | `CONNECT_TIMEOUT` | an attempt took longer than `connectTimeout` |
 * | `HEARTBEAT_TIMEOUT` | the peer went silent and did not answer a ping |
 * | `REFUSED` | the server refused for good: `details` has the HTTP status or the close code |
 * | `RECONNECT_EXHAUSTED` | `maxReconnectAttempts` attempts failed in a row |
 * | `NOT_CONNECTED` | a frame was to be sent on a client that is not connected and not trying to be |
 * | `ENCODE_FAILED` | your `encode` threw, or has no text for the frame |
 * | `CLOSED` | `disconnect()` ended what was waited for |
 * | `SUBSCRIPTION_ENDED` | a subscription that is waited for, or looped over, has failed or is closed |
 * | `QUEUE_FULL` | more bytes wait to be sent than `maxQueueBytes` |
 * | `BUFFER_OVERFLOW` | an `events()` loop was slower than its events |
 * | `MALFORMED_FRAME` | the server sent what is not a frame |
 * | `HANDLER_FAILED` | one of your handlers threw: `cause` is what it threw |
 * | `SUBSCRIPTION_SILENT` | the history of a conversation grows, but no frames of it come: the connection is replaced |
 * | `MALFORMED_MESSAGE` | the history lists messages without a time: `details` names them |
 * | `BACKFILL_FAILED` | the message history could not be read: `cause` is why |
 * | anything else | the server's own code, from an `error` frame |
 */
export class WebSocketError extends LinktorError {
  static override readonly kind: string = 'linktor.WebSocketError';
  constructor(message: string, init: LinktorErrorInit = {}) {
    super(message, { code: 'WEBSOCKET', ...init });
  }
}

/** For what is loaded on use and does not bring this class with it. */
export const webSocketError = (message: string, init: LinktorErrorInit): WebSocketError =>
  new WebSocketError(message, init);
