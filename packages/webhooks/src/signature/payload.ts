import { type Failure, failure } from './verdict.ts';

/** A raw request body: the text or the bytes exactly as they arrived. A Node `Buffer` is a `Uint8Array`. */
export type Payload = string | Uint8Array;

/** The default size limit of a body: 1 MiB. */
export const MAX_BYTES = 1_048_576;

/** Why `payload` cannot be a raw body; `undefined` when it can. */
export function payloadProblem(payload: unknown, maxBytes: number | undefined = MAX_BYTES): Failure | undefined {
  if (!(maxBytes > 0)) return failure('CONFIGURATION', 'maxBytes');
  if (typeof payload === 'string') {
    // Encoding takes one to three bytes for each unit: most texts need not be counted.
    if (
      payload.length > maxBytes ||
      (payload.length * 3 > maxBytes && new TextEncoder().encode(payload).length > maxBytes)
    )
      return failure('PAYLOAD_TOO_LARGE');
    // A lone surrogate is no text that bytes can decode to; encoded for the HMAC it would become U+FFFD, and what is
    // verified would no longer be what is parsed.
    return wellFormed(payload) ? undefined : failure('PAYLOAD_MALFORMED', 'text');
  }
  if (!isBytes(payload)) return failure('PAYLOAD_NOT_RAW');
  return payload.length > maxBytes ? failure('PAYLOAD_TOO_LARGE') : undefined;
}

/** By tag where `instanceof` says no: bytes may come from another realm. */
export const isBytes = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array ||
  (ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]');

const wellFormed = (text: string & { isWellFormed?(): boolean }): boolean =>
  text.isWellFormed?.() ?? !/\p{Surrogate}/u.test(text);

/** The text of a payload. Throws `TypeError` where the bytes are not UTF-8. */
export const payloadText = (payload: Payload): string => (typeof payload === 'string' ? payload : UTF8.decode(payload));

const UTF8: TextDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });
