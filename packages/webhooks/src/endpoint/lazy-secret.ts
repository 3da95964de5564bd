import { ConfigurationError } from '#runtime';
import { explain } from '../signature/explain.ts';
import { type Secret, secretsOf } from '../signature/secret.ts';
import type { Failure } from '../signature/verdict.ts';

/** A secret, or a function that gets it for each delivery: from a vault, or where it is not known at start-up. */
export type LazySecret = Secret | (() => Secret | Promise<Secret>);

/** Checks a secret that is known already, and makes one function of all forms. */
export function secretSource(secret: LazySecret): () => Secret | Promise<Secret> {
  if (typeof secret === 'function') return secret;
  const secrets = secretsOf(secret);
  if ('valid' in secrets) throw misconfigured(secrets);
  return () => secret;
}

/** The error for a handler that could never accept anything. */
export const misconfigured = (failure: Failure): ConfigurationError => {
  const { message, remediation } = explain(failure);
  return new ConfigurationError(message, { details: { option: failure.about }, remediation });
};
