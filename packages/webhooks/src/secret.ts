import { type Failure, failure } from './verdict.ts';

/** The secret of an endpoint; several while it is being rotated, any of which may have signed. */
export type Secret = string | readonly string[];

/** The secrets as a list, or why they are none. */
export function secretsOf(secret: Secret): readonly string[] | Failure {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  const good = Array.isArray(secrets) && secrets.length > 0 && secrets.every((s) => typeof s === 'string' && s !== '');
  return good ? secrets : failure('CONFIGURATION', 'secret');
}

/** No secret fits; pasted ones often carry a space or a line break. */
export const mismatch = (secrets: readonly string[]): Failure =>
  failure('SIGNATURE_MISMATCH', secrets.some((secret) => secret !== secret.trim()) ? 'white-space' : undefined);
