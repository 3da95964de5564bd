import type { Call } from '../call/prepare.ts';
import { waitFor } from '../timers/wait-for.ts';
import type { AuthHeader } from './auth.ts';

/**
 * Puts the credential into the headers of a call. A header of that name given by the caller wins: then there is none to renew,
 * and `undefined` is returned. A promise only where there is something to wait for.
 */
export function applyCredential(call: Call): AuthHeader | undefined | Promise<AuthHeader | undefined> {
  const { operation, settings } = call;
  const given = operation.auth === 'none' ? undefined : settings.auth.header(operation.auth === 'bearer', call);
  if (!(given instanceof Promise)) return add(call, given);
  return waitFor(call, 'the credential', given).then((header) => add(call, header));
}

const add = ({ headers }: Call, header: AuthHeader | undefined): AuthHeader | undefined => {
  if (!header || header[0] in headers) return undefined;
  headers[header[0]] = header[1];
  return header;
};

/**
 * After a 401: asks for another credential than the one that was refused. Gives the new one where the call can be sent again
 * with it; a call that cannot be replayed renews all the same, for the calls after it.
 */
export async function renewCredential(
  call: Call,
  rejected: AuthHeader,
  refusal: unknown,
): Promise<AuthHeader | undefined> {
  const { auth } = call.settings;
  if (!auth.renew) return undefined;
  const next = await waitFor(call, 'the credential', auth.renew(rejected, call, refusal));
  if (!next || call.once) return undefined;
  delete call.headers[rejected[0]];
  call.headers[next[0]] = next[1];
  return next;
}
