import { AuthenticationError, ConfigurationError, type LinktorError } from '@linktor/core';
import { WebSocketError } from '../error.ts';
import { closeVerdict, statusVerdict, type Verdict } from './close-codes.ts';
import type { SocketEnd } from './platform.ts';

/** The inputs by which a connection can fail. */
export type FailureInput = 'lost' | 'refused' | 'fatal' | 'blocked';

/** A failed attempt or connection: what it means to the machine, and what to tell the user. */
export interface Failure {
  input: FailureInput;
  error: LinktorError;
  end: SocketEnd;
}

/** What a verdict is to the machine. */
export const INPUT = { recoverable: 'lost', reauthenticate: 'refused', fatal: 'fatal' } as const;

/** Reads the end of a socket. `reason` must be free of secrets by now. */
export function failureOf(end: SocketEnd, own: Readonly<Record<number, Verdict>> | undefined): Failure {
  const { code, reason, status } = end;
  const input = INPUT[status === undefined ? closeVerdict(code, own) : statusVerdict(status)];
  const what = `${status === undefined ? `closed with ${code}` : 'refused'}${reason && `: ${reason}`}`;
  if (input === 'refused') return { input, end, error: unauthenticated(what, end) };
  const error = new WebSocketError(`the connection was ${what}`, {
    code: input === 'fatal' ? 'REFUSED' : 'CONNECTION_LOST',
    status,
    details: { closeCode: code, reason },
    remediation: input === 'fatal' ? 'Check the address and the permissions.' : undefined,
  });
  return { input, end, error };
}

/** A failure this side has noticed. */
export const silent = (code: string, message: string, cause?: unknown): Failure => ({
  input: 'lost',
  error: new WebSocketError(message, { code, cause }),
  end: { code: 1006, reason: message },
});

/** No token could be had. Only an answer that is itself about the credential is final: the rest may be the network. */
export const tokenFailure = (cause: unknown): Failure =>
  cause instanceof AuthenticationError || cause instanceof ConfigurationError
    ? fatal(cause)
    : silent('CONNECTION_LOST', 'the token function failed', cause);

/** Trying again cannot help, as this side knows. */
export const fatal = (error: LinktorError): Failure => ({
  input: 'fatal',
  error,
  end: { code: 1006, reason: error.message },
});

/** A part of this client could not be fetched: no network, or a new release that took the old files away. */
export const loadFailure = (cause: unknown): Failure =>
  silent('LOAD_FAILED', 'a part of the client could not be loaded', cause);

/** The server does not accept the credential. */
export const unauthenticated = (what: string, end?: SocketEnd): AuthenticationError =>
  new AuthenticationError(`the credential was not accepted: ${what}`, {
    code: 'UNAUTHENTICATED',
    status: end?.status,
    details: end && { closeCode: end.code, reason: end.reason },
    remediation: 'Check it, or pass getToken.',
  });
