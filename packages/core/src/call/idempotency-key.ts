/** A fresh key: one per logical call. */
export const idempotencyKey = (): string => {
  const { crypto } = globalThis;
  // Pages served over plain http have no `randomUUID`.
  return (
    crypto.randomUUID?.() ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  );
};
