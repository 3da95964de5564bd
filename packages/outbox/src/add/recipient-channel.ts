import { isLaneName } from '../engine/lanes.ts';

/**
 * The channel that a message to Sinch surely goes out on: the only one of its `channel_priority_order`, which comes first in
 * the platform's choice, or else that of all its recipient's addresses. `null` where the platform chooses.
 */
export function recipientChannel(platform: string, call: unknown, [request]: readonly unknown[]): string | null {
  if (platform !== 'sinch' || typeof call !== 'string' || !call.startsWith('send') || !isObject(request)) return null;
  const order = request['channel_priority_order'];
  const recipient = isObject(request['recipient']) ? request['recipient'] : undefined;
  const identified = isObject(recipient?.['identified_by']) ? recipient['identified_by'] : undefined;
  const identities = request['recipient_identities'] ?? identified?.['channel_identities'];
  const named = Array.isArray(identities) ? identities.map((one: unknown) => isObject(one) && one['channel']) : [];
  if (!Array.isArray(order) || order.length === 0) return only(named);
  const first = only(order);
  return first !== null && (named.length === 0 || named.includes(order[0])) ? first : null;
}

/** The one name that they all are, as channels are stored. */
function only(names: readonly unknown[]): string | null {
  const [first] = names;
  return isLaneName(first) && names.every((name) => name === first) ? first.toLowerCase() : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
