import { ConfigurationError } from '@linktor/core';
import { type Secret, secretsOf } from './secret.ts';

/** A secret, or a function that gets it for each delivery: from a vault, or where it is not known at start-up. */
export type LazySecret = Secret | (() => Secret | Promise<Secret>);

/** Checks a secret that is known already, and makes one function of all forms. */
export function secretSource(secret: LazySecret): () => Secret | Promise<Secret> {
  if (typeof secret === 'function') return secret;
  const secrets = secretsOf(secret);
  if ('valid' in secrets)
    throw new ConfigurationError(secrets.message, { details: { option: 'secret' }, remediation: secrets.remediation });
  return () => secret;
}
