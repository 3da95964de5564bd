import { sameSecret } from '../signature/credential.ts';
import { DUPLICATED, type HeadersInput, readHeader } from '../signature/headers.ts';
import { type Failure, failure } from '../signature/verdict.ts';

/**
 * What the `Authorization` header of a callback must say, where the webhook is registered with credentials: user name and
 * password, or a function that judges the OAuth token.
 */
export type CallbackAuthorization =
  | { readonly username: string; readonly password: string }
  | { readonly verifyToken: (token: string) => boolean | Promise<boolean> };

/** Why the header is refused; `undefined` when it is good. */
export async function authorizationProblem(
  headers: HeadersInput,
  expected: CallbackAuthorization,
): Promise<Failure | undefined> {
  const header = readHeader(headers, 'authorization');
  if (header === DUPLICATED) return failure('HEADER_DUPLICATED');
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(header ?? '') ?? [];
  const basic = 'username' in expected;
  if (scheme.toLowerCase() !== (basic ? 'basic' : 'bearer')) return failure('CREDENTIAL_MISSING');
  const good = basic
    ? await sameSecret(value, base64(`${expected.username}:${expected.password}`))
    : await expected.verifyToken(value);
  return good === true ? undefined : failure('CREDENTIAL_MISMATCH');
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
