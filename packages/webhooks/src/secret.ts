import { type Failure, failure } from './verdict.ts';

/** The secret of an endpoint; several while it is being rotated, any of which may have signed. */
export type Secret = string | readonly string[];

/** The secrets as a list, or why they are none. */
export function secretsOf(secret: Secret): readonly string[] | Failure {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  const good = Array.isArray(secrets) && secrets.length > 0 && secrets.every((s) => typeof s === 'string' && s !== '');
  return good
    ? secrets
    : failure('CONFIGURATION', 'there is no secret', 'Is the environment variable it comes from set?');
}

/** What to say when no secret fits, beyond the usual: pasted secrets often carry a space or a line break. */
export const secretAdvice = (secrets: readonly string[]): string | undefined =>
  secrets.some((secret) => secret !== secret.trim())
    ? 'The secret begins or ends with white space: was it pasted with a line break?'
    : undefined;
