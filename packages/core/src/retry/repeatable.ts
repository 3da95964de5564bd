import { addHeaders } from '../call/headers.ts';
import { idempotencyKey } from '../call/idempotency-key.ts';
import type { OperationInfo } from '../call/operation.ts';

/**
 * Whether a call may be repeated when it may have acted already: a read or an idempotent method, or one that goes with an
 * `Idempotency-Key` the server is known to honour. Adds such a key to the headers of a call that needs one and has none.
 *
 * @param given The caller's key: giving one says that the server honours it.
 * @param platformReadsKeys Whether the platform knows the header at all.
 */
export function isRepeatable(
  { method, retry }: OperationInfo,
  headers: Record<string, string>,
  given: string | undefined,
  platformReadsKeys: boolean | undefined,
): boolean {
  const key = given ?? headers['idempotency-key'];
  if (key !== undefined) {
    addHeaders(headers, { 'idempotency-key': key });
    return true;
  }
  if (retry === 'safe' || retry === 'idempotent') return true;
  if (method !== 'POST' && method !== 'PATCH' && retry !== 'never') return true;
  // Sent for servers that honour it, but relied upon only where the platform says it does.
  if (platformReadsKeys || retry === 'key') headers['idempotency-key'] = idempotencyKey();
  return retry === 'key';
}
