import * as crypto from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as node from './hmac.node.ts';
import * as web from './hmac.web.ts';

afterEach(() => void vi.restoreAllMocks());

const both = [
  ['Node', node],
  ['WebCrypto', web],
] as const;

test('Node and WebCrypto make the same of the same', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const secret = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
  const payload = fc.oneof(text, fc.uint8Array({ maxLength: 80 }));
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom('hex', 'base64'), text, payload, text, async (...given) => {
      expect(await web.hmac(...given)).toBe(await node.hmac(...given));
    }),
  );
});

test('the test vector of RFC 4231', async () => {
  for (const [, { hmac }] of both) {
    expect(await hmac('Jefe', 'hex', '', 'what do ya want ', 'for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  }
});

describe.each(both)('on %s', (_, { equal }) => {
  test('what differs anywhere is not equal', () => {
    const digit = fc.constantFrom(...'0123456789abcdef');
    const signature = fc.oneof(
      ...[0, 1, 43, 44, 64, 65].map((length) => fc.string({ unit: digit, minLength: length, maxLength: length })),
    );
    fc.assert(
      fc.property(signature, fc.nat(), fc.constantFrom('g', '\u0161', '\u0361'), (text, place, other) => {
        const at = place % (text.length + 1);
        expect(equal(text, `${text}`)).toBe(true);
        expect(equal(text, `${text}${other}`)).toBe(false);
        expect(equal(`${text}${other}`, text)).toBe(false);
        if (at < text.length) expect(equal(text, text.slice(0, at) + other + text.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('nor is what has the same low bytes', () => {
    const text = 'a'.repeat(64);
    for (const [a, b] of [
      [text, `\u0161${text.slice(1)}`],
      [`\u0161${text.slice(1)}`, text],
      ['a', '\u0161'],
    ] as const) {
      expect(equal(a, b)).toBe(false);
    }
  });
});

describe('a secret is made a key once, while it is one of the last 64', () => {
  const secrets = (name: string) => Array.from({ length: 65 }, (_, n) => `${name}-${n}`);
  const count = async (hmac: typeof node.hmac, made: { mock: { calls: unknown[] } }, name: string): Promise<void> => {
    const [first = '', ...others] = secrets(name);
    await hmac(first, 'hex', '', 'a', '');
    const before = await hmac(first, 'hex', '', 'b', '');
    expect(made.mock.calls).toHaveLength(1);
    for (const other of others) await hmac(other, 'hex', '', 'b', '');
    expect(made.mock.calls).toHaveLength(65);
    await hmac(others[0] ?? '', 'hex', '', 'b', '');
    expect(made.mock.calls).toHaveLength(65);
    expect(await hmac(first, 'hex', '', 'b', '')).toBe(before);
    expect(made.mock.calls).toHaveLength(66);
  };

  test('on Node', async () => {
    const made = vi.spyOn(process.getBuiltinModule('node:crypto'), 'createSecretKey');
    await count(node.hmac, made, 'node');
    expect(crypto.createHmac('sha256', 'node-0').update('b').digest('hex')).toBe(
      await node.hmac('node-0', 'hex', '', 'b', ''),
    );
  });

  test('on WebCrypto, where nobody can read it again', async () => {
    const made = vi.spyOn(globalThis.crypto.subtle, 'importKey');
    await count(web.hmac, made, 'web');
    expect(made.mock.calls[0]?.slice(3)).toEqual([false, ['sign']]);
  });
});
