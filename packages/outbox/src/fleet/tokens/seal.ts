import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { misconfigured } from '@linktor/core';

/** @throws ConfigurationError for what is no key of 32 bytes. */
export function checkKey(given: unknown): Uint8Array {
  if (given instanceof Uint8Array && given.length === 32) return Uint8Array.from(given);
  if (typeof given === 'string' && /^[0-9a-f]{64}$/i.test(given)) return Buffer.from(given, 'hex');
  throw misconfigured('encryptionKey', 'must be 32 bytes, or 64 hexadecimal digits', 'Make one: openssl rand -hex 32');
}

/** What tells two tokens apart, and says nothing of either. */
export const fingerprintOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** A token as it is stored. What it is stored under belongs to it: one that was copied to another place is no good. */
export function seal(token: string, key: Uint8Array | undefined, place: string): string {
  if (!key) return `clear:${token}`;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()]);
  return `gcm:${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')}`;
}

/** The token, or nothing where it cannot be read: another key, a clear one where there is a key, one that was changed. */
export function unseal(sealed: string, key: Uint8Array | undefined, place: string): string | undefined {
  if (!key) return sealed.startsWith('clear:') ? sealed.slice(6) : undefined;
  if (!sealed.startsWith('gcm:')) return undefined;
  const bytes = Buffer.from(sealed.slice(4), 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
