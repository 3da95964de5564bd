/** What a close means: try again, get another credential first, or give up. */
export type Verdict = 'recoverable' | 'reauthenticate' | 'fatal';

/**
 * Linktor states no close codes. These are the ones that leave no doubt: the protocol's own (RFC 6455 and the IANA
 * registry), and the 44xx range, which by custom mirrors HTTP. Whatever is not listed is tried again.
 */
export const CLOSE_CODES: Readonly<Record<number, Verdict>> = {
  1002: 'fatal', // protocol error: the next connection would make the same one
  1003: 'fatal', // unsupported data
  1007: 'fatal', // malformed payload
  1008: 'reauthenticate', // policy violation: what servers without codes of their own send for a bad token
  1010: 'fatal', // an extension the server lacks
  3000: 'reauthenticate', // unauthorized
  3003: 'fatal', // forbidden
  4400: 'fatal', // bad request
  4401: 'reauthenticate', // unauthorized
  4403: 'fatal', // forbidden
  4404: 'fatal', // not found
  4409: 'fatal', // replaced by another connection: coming back would throw that one out, for ever
};

/** The verdict on a close, `own` codes first. */
export const closeVerdict = (code: number, own: Readonly<Record<number, Verdict>> = {}): Verdict =>
  own[code] ?? CLOSE_CODES[code] ?? 'recoverable';

/**
 * The verdict on a handshake that was answered with an HTTP status instead of an upgrade. 426 says that none was asked for: a
 * proxy on the way took that out.
 */
export const statusVerdict = (status: number): Verdict =>
  status === 401 ? 'reauthenticate' : status >= 500 || /408|42[569]/.test(`${status}`) ? 'recoverable' : 'fatal';
