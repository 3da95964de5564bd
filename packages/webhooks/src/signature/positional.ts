import { ConfigurationError } from '#runtime';
import { isBytes } from './payload.ts';

/**
 * Refuses the positional arguments of the official SDK at once, not by the promise: there the function stands without an
 * `await`, and a rejection would be seen by nobody.
 */
export function refusePositional(args: readonly unknown[]): void {
  const [input] = args;
  const object = typeof input === 'object' && input !== null;
  if (object && ('payload' in input || (args.length < 2 && !isBytes(input)))) return;
  throw new ConfigurationError('constructEvent takes one object', {
    remediation: 'Call await constructEvent({ payload, headers, secret }), or the synchronous one of @linktor/sdk.',
  });
}
