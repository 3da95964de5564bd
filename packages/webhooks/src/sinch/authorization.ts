import { sameSecret } from '../signature/credential.ts';
import { DUPLICATED, type HeadersInput, readHeader } from '../signature/headers.ts';
import { isSecret } from '../signature/secret.ts';
import { type Failure, failure } from '../signature/verdict.ts';

/**
 * What the `Authorization` header of a callback must say, where the webhook is registered with credentials: user name and
 * password, or a function that judges the OAuth token.
 */
export type CallbackAuthorization = Basic | Token;

interface Basic {
  readonly username: string;
  readonly password: string;
}

interface Token {
  readonly verifyToken: (token: string) => boolean | Promise<boolean>;
}

/** False for what everybody could match: a password that is not there reads as `undefined`. */
export function isAuthorization(given: CallbackAuthorization): boolean {
  const { username, password, verifyToken, ...unknown } = Object(given) as Record<string, unknown>;
  if (Object.keys(unknown).length > 0) return false;
  if (verifyToken !== undefined) return typeof verifyToken === 'function' && username === undefined;
  // A colon would end the user name.
  return isSecret(username) && !username.includes(':') && isSecret(password);
}

/** Why the header is refused; `undefined` when it is good. */
export async function authorizationProblem(
  headers: HeadersInput,
  expected: CallbackAuthorization,
): Promise<Failure | undefined> {
  const header = readHeader(headers, 'authorization');
  if (header === DUPLICATED) return failure('HEADER_DUPLICATED');
  const [, scheme, value] = header?.match(/^(\S+) +(\S+)$/) ?? [];
  // By value: a key that is there and undefined says nothing.
  const { username, password, verifyToken } = expected as Partial<Basic & Token>;
  if (value === undefined || scheme?.toLowerCase() !== (verifyToken ? 'bearer' : 'basic'))
    return failure('CREDENTIAL_MISSING');
  const good = verifyToken ? await verifyToken(value) : await sameSecret(value, base64(`${username}:${password}`));
  return good === true ? undefined : failure('CREDENTIAL_MISMATCH');
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
