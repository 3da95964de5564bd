import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const [KEY, OTHER] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];

test('a token is read where it was put, with the key it was sealed with', () => {
  const sealed = seal('canary', KEY, 'sinch');
  expect(sealed).not.toContain('canary');
  expect(seal('canary', KEY, 'sinch')).not.toBe(sealed);
  expect(unseal(sealed, KEY, 'sinch')).toBe('canary');
  expect(unseal(seal('canary', undefined, 'sinch'), undefined, 'sinch')).toBe('canary');
});

test('with another key, without one, or in another place it is no good', () => {
  const sealed = seal('canary', KEY, 'sinch');
  expect(unseal(sealed, OTHER, 'sinch')).toBeUndefined();
  expect(unseal(sealed, undefined, 'sinch')).toBeUndefined();
  expect(unseal(sealed, KEY, 'antonnia')).toBeUndefined();
});

test('one that anybody could have written is not taken where there is a key', () => {
  expect(unseal(seal('forged', undefined, 'sinch'), KEY, 'sinch')).toBeUndefined();
  expect(unseal('gcm:', KEY, 'sinch')).toBeUndefined();
  const [head, bytes = ''] = seal('canary', KEY, 'sinch').split(':');
  const changed = Buffer.from(bytes, 'base64');
  changed[changed.length - 1] = (changed.at(-1) as number) ^ 1;
  expect(unseal(`${head}:${changed.toString('base64')}`, KEY, 'sinch')).toBeUndefined();
});
