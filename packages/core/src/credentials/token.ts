import { misconfigured, refusedOption } from '../errors/errors.ts';
import { checkNumber } from '../options/check.ts';
import type { TransportOptions } from '../options/options.ts';
import { isBound, type WaitContext } from '../timers/with-timeout.ts';

/** A token and the moment it stops working. */
export interface AccessToken {
  token: string;
  /** Unix time in milliseconds; absent when unknown. */
  expiresAt?: number | undefined;
}

/** Gets a token: the first one, or — when `rejected` is given — another than the one the server just refused. */
export type TokenProvider = (
  rejected: string | undefined,
  context: WaitContext,
) => string | AccessToken | Promise<string | AccessToken>;

/** A token this close to its end (milliseconds) is renewed before it is used; one with a short life, halfway through it. */
const EARLY = 60_000;

/** Milliseconds a token may take to come, where nothing says otherwise. */
export const TOKEN_TIMEOUT = 30_000;

/** Milliseconds a token may take to come: `tokenTimeout`, else as long as a call, but never for ever. */
export const tokenTimeout = ({
  tokenTimeout,
  timeout = 0,
}: Pick<TransportOptions, 'tokenTimeout' | 'timeout'>): number =>
  checkNumber(tokenTimeout, 'tokenTimeout', isBound(timeout) ? timeout : TOKEN_TIMEOUT);

/** The moment from which a token is to be renewed. */
export const renewalTime = (token: AccessToken, now: number): number => {
  if (token.expiresAt === undefined) return Number.POSITIVE_INFINITY;
  return token.expiresAt - Math.min(EARLY, Math.max(0, token.expiresAt - now) / 2);
};

/** Refuses what cannot be a token, or ends at no moment: it would never be renewed, or always. */
export function checkToken({ token, expiresAt }: AccessToken): void {
  assertToken(token, 'token');
  if (expiresAt !== undefined && !Number.isFinite(expiresAt)) {
    throw misconfigured('expiresAt', 'must be Unix time in milliseconds');
  }
}

/** Refuses what cannot be a credential, without ever quoting it. */
export function assertToken(value: unknown, option: string): asserts value is string {
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
    throw refusedOption(option, 'is no credential', value);
  }
}
