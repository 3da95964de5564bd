import type * as Crypto from 'node:crypto';
import type { Payload } from './payload.ts';

let loaded: typeof Crypto | undefined;
/** Loaded with the first delivery: it takes Node longer than all that is here. */
const crypto = (): typeof Crypto => {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded;
};

// Importing a secret costs a few per cent of a small verification. Bounded, because the secret may come with the request
// in a multi-tenant service.
const MAX_KEYS = 64;
const keys: Map<string, Crypto.KeyObject> = /* @__PURE__ */ new Map();

const keyOf = (secret: string): Crypto.KeyObject => {
  let key = keys.get(secret);
  if (key === undefined) {
    key = crypto().createSecretKey(secret, 'utf8');
    if (keys.size >= MAX_KEYS) keys.delete(keys.keys().next().value!);
    keys.set(secret, key);
  }
  return key;
};

/** HMAC-SHA256 over `before`, `payload` and `after`, as text. */
export function hmac(
  secret: string,
  encoding: 'hex' | 'base64',
  before: string,
  payload: Payload,
  after: string,
): string | Promise<string> {
  const mac = crypto().createHmac('sha256', keyOf(secret));
  if (before !== '') mac.update(before);
  mac.update(payload as string);
  if (after !== '') mac.update(after);
  return mac.digest(encoding);
}

// Written over by each comparison: two buffers for each would cost as much as the comparison. Longer texts get their own.
const SCRATCH = 64;
let left: Buffer | undefined;
let right: Buffer | undefined;

/** Compares two ASCII texts in a time that depends on their lengths alone, unless they are equal. */
export function equal(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let same: boolean;
  if (a.length === SCRATCH) {
    left ??= Buffer.alloc(SCRATCH);
    right ??= Buffer.alloc(SCRATCH);
    left.write(a, 'latin1');
    right.write(b, 'latin1');
    same = crypto().timingSafeEqual(left, right);
  } else {
    same = crypto().timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'));
  }
  // Latin-1 drops what does not fit a byte: \u0161 would pass for \u0061.
  return same && a === b;
}
