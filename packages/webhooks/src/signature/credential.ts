import { equal, hmac } from '#runtime';

/** Compares two secrets; the time tells neither where they differ nor how long they are. */
export async function sameSecret(given: string, expected: string): Promise<boolean> {
  // Both become 64 characters; the key only has to be one.
  const [a, b] = await Promise.all([hmac('compare', 'hex', '', given, ''), hmac('compare', 'hex', '', expected, '')]);
  return equal(a, b);
}
