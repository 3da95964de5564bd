import { createToken } from '@linktor/core-gen/sinch';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers } from '../../engine/context.ts';
import { on } from '../typed.ts';

/** Seconds that a token is good for. */
const LIFE = 3599;

const ISSUER = 'linktor-sandbox';

const part = (value: object | string): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const tokenHandlers: Handlers = {
  // A token in the form of a JWT, as clients read from it when it expires. Its signature is none: any key and secret will do.
  ...on(createToken, (_given, context) => {
    const now = context.clock.now();
    const claims = { iss: ISSUER, jti: context.ids.ulid('sinch token', now), exp: Math.floor(now / 1000) + LIFE };
    const access_token = `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.${part(ISSUER)}`;
    return { access_token, expires_in: LIFE, scope: '', token_type: 'bearer' };
  }),
};

/**
 * Refuses a token that has expired on the sandbox's clock, and one that no sandbox gave out. Both are called expired, since
 * that is what makes clients fetch another. All a token says stands in itself: it outlives a reset.
 */
export function authenticate({ headers, clock }: Context): void {
  const token = /^Bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (token === undefined || clock.now() < expiryOf(token)) return;
  throw new Refusal(401, 'Request had invalid credentials: the token has expired.', {
    code: 'UNAUTHENTICATED',
    headers: { 'www-authenticate': 'Bearer error="invalid_token", error_description="The token has expired"' },
  });
}

/** Milliseconds since 1970; 0 for a token of others. */
function expiryOf(token: string): number {
  try {
    const { iss, exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return iss === ISSUER && typeof exp === 'number' ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}
