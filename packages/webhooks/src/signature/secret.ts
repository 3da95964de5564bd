import { type Failure, failure } from './verdict.ts';

/** The secret of an endpoint; several while it is being rotated, any of which may have signed. */
export type Secret = string | readonly string[];

/** The secrets as a list, or why they are none. */
export function secretsOf(secret: Secret): readonly string[] | Failure {
  if (isSecret(secret)) return [secret];
  const good = Array.isArray(secret) && secret.length > 0 && secret.every(isSecret);
  return good ? (secret as readonly string[]) : failure('CONFIGURATION', 'secret');
}

/** False for what is no secret to anybody: white space alone is what an empty variable leaves. */
export const isSecret = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** No secret fits; pasted ones often carry a space or a line break. */
export const mismatch = (secrets: readonly string[]): Failure =>
  failure('SIGNATURE_MISMATCH', secrets.some((secret) => secret !== secret.trim()) ? 'white-space' : undefined);
