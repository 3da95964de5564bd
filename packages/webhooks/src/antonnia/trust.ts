import { sameSecret } from '../signature/credential.ts';
import { DUPLICATED, type HeadersInput, readHeader } from '../signature/headers.ts';
import { type Secret, secretsOf } from '../signature/secret.ts';
import { type Failure, failure } from '../signature/verdict.ts';

/**
 * Why a delivery is believed. Antonnia documents no signature, so the choice is yours, and has to be made:
 *
 * - a secret in a header, which a proxy of yours (or the platform, if you arranged it) adds;
 * - a secret in the query of the URL you registered: `https://…/hook?token=…`;
 * - `unverified: true`: anybody who knows the URL can send anything. Read the object back through the API before acting.
 */
export type Trust =
  | { readonly secret: Secret; readonly header: string }
  | { readonly secret: Secret; readonly query: string }
  | { readonly unverified: true };

const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** Why the choice is no choice; `undefined` when it is one. */
export function trustProblem(trust: Trust): Failure | undefined {
  const { unverified, header, query, secret } = trust as Record<string, unknown>;
  if (unverified === true && header === undefined && query === undefined && secret === undefined) return undefined;
  const named = [header, query].filter((name) => typeof name === 'string' && name !== '').length === 1;
  if (unverified !== undefined || !named) return failure('CONFIGURATION', 'trust');
  // No delivery could carry it.
  if (header !== undefined && !NAME.test(String(header))) return failure('CONFIGURATION', 'header');
  const secrets = secretsOf(secret as Secret);
  return 'valid' in secrets ? secrets : undefined;
}

/** Why a delivery is not believed; `undefined` when it is. */
export async function senderProblem(
  trust: Trust,
  headers: HeadersInput | undefined,
  url: string | undefined,
): Promise<Failure | undefined> {
  const problem = trustProblem(trust);
  if (problem) return problem;
  // By value: a key that is there and undefined says nothing.
  const { unverified, header, query, secret } = trust as Partial<Record<string, string>> & { unverified?: true };
  if (unverified === true) return undefined;
  const given =
    header === undefined ? readQuery(url, query as string) : readHeader(headers ?? {}, header.toLowerCase(), 'kept');
  if (given === DUPLICATED) return failure('HEADER_DUPLICATED');
  if (!given) return failure('CREDENTIAL_MISSING');
  for (const one of secretsOf(secret as Secret) as readonly string[])
    if (await sameSecret(given, one)) return undefined;
  return failure('CREDENTIAL_MISMATCH');
}

const readQuery = (url: string | undefined, name: string): string | undefined | typeof DUPLICATED => {
  const query = url?.match(/^[^?#]*\?([^#]*)/)?.[1];
  const values = new Set(new URLSearchParams(query).getAll(name));
  return values.size > 1 ? DUPLICATED : [...values][0];
};
