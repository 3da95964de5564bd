import type { Payload } from './payload.ts';

// The twin of hmac.node.ts for everything that is not Node: WebCrypto only, and no `node:` import (checked by a test).
// Importing a key is asynchronous and slow, so keys are kept; bounded as on Node.
const MAX_KEYS = 64;
const keys: Map<string, Promise<CryptoKey>> = /* @__PURE__ */ new Map();
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

const keyOf = (secret: string): Promise<CryptoKey> => {
  let key = keys.get(secret);
  if (key === undefined) {
    key = crypto.subtle.importKey('raw', utf8(secret), HMAC, false, ['sign']);
    if (keys.size >= MAX_KEYS) keys.delete(keys.keys().next().value!);
    keys.set(secret, key);
  }
  return key;
};

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** HMAC-SHA256 over `before`, `payload` and `after`, as text. */
export async function hmac(
  secret: string,
  encoding: 'hex' | 'base64',
  before: string,
  payload: Payload,
  after: string,
): Promise<string> {
  const parts = [utf8(before), typeof payload === 'string' ? utf8(payload) : payload, utf8(after)];
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), data));
  if (encoding === 'base64') return btoa(String.fromCharCode(...mac));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares two ASCII texts in a time that depends on their lengths alone. */
export function equal(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  // Stryker disable next-line EqualityOperator: beyond the end of both texts nothing differs
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
