import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as antonnia from '../src/antonnia/index.ts';
import { constructEvent, inspectDelivery, WebhookVerificationError } from '../src/index.ts';
import * as sinch from '../src/sinch/index.ts';

// 100,000 mutated deliveries in `pnpm unit`; more with WEBHOOKS_FUZZ_RUNS=1000000. The seed is printed on failure, and
// may be given as WEBHOOKS_FUZZ_SEED.
const RUNS = Number(process.env['WEBHOOKS_FUZZ_RUNS'] ?? 100_000);
const SEED = process.env['WEBHOOKS_FUZZ_SEED'];
const options = (share: number): fc.Parameters<unknown> => ({
  numRuns: Math.ceil(RUNS * share),
  ...(SEED !== undefined && { seed: Number(SEED) }),
});

// Most deliveries are refused: the stack of each refusal would cost more than the refusal, and nobody looks at it.
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

/** As `expect(…).toBe(…)`, for what is asked a hundred thousand times. */
const same = (got: unknown, wanted: unknown): void => {
  if (got !== wanted) expect(got).toBe(wanted);
};

const NOW = 1_705_314_600;
const now = () => NOW * 1000;

// The judge of the judge: Node's crypto, used as plainly as can be.
const mac = (secret: string, data: Buffer) => createHmac('sha256', secret).update(data).digest();
const bytesOf = (payload: string | Uint8Array) => Buffer.from(payload as string);

const text = fc.oneof(
  // Lone surrogates, and what they turn into when they are encoded.
  fc.string({ unit: fc.constantFrom('\ud800', '\udfff', '\ufffd', '\u{1f642}', 'a'), maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.json({ maxDepth: 2 }),
  fc
    .record({
      id: fc.string(),
      type: fc.constantFrom('message.received', 'x.y'),
      timestamp: fc.string(),
      data: fc.jsonValue({ maxDepth: 1 }),
    })
    .map((o) => JSON.stringify(o)),
  // What would be read as another split of the signed text.
  fc.tuple(fc.integer({ min: 0, max: 2 * NOW }), fc.json({ maxDepth: 1 })).map(([t, json]) => `${t}.${json}`),
);
const payload = fc.oneof(
  text,
  text.map((t) => new TextEncoder().encode(t)),
  fc.uint8Array({ maxLength: 40 }),
);
// White space alone is refused like no secret.
const secret = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const scheme = fc.constantFrom('auto' as const, 'timestamped' as const, 'body' as const, undefined);
const timestamp = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: NOW - 310, max: NOW + 310 }).map(String) },
  fc.integer().map(String),
  fc.constantFrom(
    '',
    '0',
    `0${NOW}`,
    ` ${NOW} `,
    `${NOW}.0`,
    `+${NOW}`,
    `${NOW}e0`,
    '１７０５３１４６００',
    'NaN',
    'Infinity',
  ),
  fc.string(),
);

/** Mostly nothing: several changes at once would leave little that is genuine. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** One change to a text, often none. */
const mutate = fc.oneof(
  { weight: 6, arbitrary: fc.constant((t: string) => t) },
  fc.constant((t: string) => t.toUpperCase()),
  fc.constant((t: string) => `sha256=${t}`),
  fc.constant((t: string) => `SHA256=${t}`),
  fc.constant((t: string) => ` ${t}\t`),
  fc.constant((t: string) => `${t}, ${t}`),
  fc.constant((t: string) => `${t}, ${'0'.repeat(t.length)}`),
  fc.constant((t: string) => `${'0'.repeat(t.length)},${t}`),
  fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 2 })).map(
    ([at, insert]) =>
      (t: string) =>
        t.slice(0, at % (t.length + 1)) + insert + t.slice(at % (t.length + 1)),
  ),
  fc.tuple(fc.nat(), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })).map(
    ([at, by]) =>
      (t: string) =>
        t.slice(0, at % (t.length + 1)) + by + t.slice((at % (t.length + 1)) + 1),
  ),
  fc.nat().map((at) => (t: string) => t.slice(0, at % (t.length + 1)) + t.slice((at % (t.length + 1)) + 1)),
  fc.nat().map((at) => (t: string) => t.slice(0, at % (t.length + 1))),
  // Same low byte, other character: passes where a comparison drops the high one.
  fc.nat().map((at) => (t: string) => {
    const i = at % Math.max(1, t.length);
    return t.slice(0, i) + String.fromCharCode((t.charCodeAt(i) || 0) + 0x100) + t.slice(i + 1);
  }),
  fc.string().map((other) => () => other),
);

const spelling = (name: string) =>
  fc.constantFrom(
    name,
    name.toUpperCase(),
    name.replace(/(^|-)[a-z]/g, (c) => c.toUpperCase()),
  );
const container = fc.constantFrom('plain', 'array', 'Headers');

/** Headers in one of the forms frameworks have; undefined where the form cannot hold such values. */
function headersOf(form: string, entries: [string, string | undefined][]) {
  const present = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (form === 'array') return Object.fromEntries(present.map(([name, value]) => [name, [value]]));
  if (form === 'plain') return Object.fromEntries(present);
  try {
    return new Headers(present);
  } catch {
    return undefined;
  }
}

/** What a header's value amounts to: trimmed, and one of several equal ones. */
const headerValue = (raw: string): string | undefined => {
  const parts = [...new Set(raw.split(',').map((part) => part.trim()))];
  return raw.includes(',') ? (parts.length === 1 ? parts[0] : undefined) : raw.trim();
};

const wellFormed = (p: string | Uint8Array) => typeof p !== 'string' || Buffer.from(p).toString() === p;
const isTime = (t: string) => /^[0-9]{1,12}$/.test(t);
const fresh = (t: string) => isTime(t) && Math.abs(NOW - Number(t)) <= 300;

const isEvent = (p: string | Uint8Array): boolean => {
  try {
    const body = JSON.parse(typeof p === 'string' ? p : new TextDecoder('utf-8', { fatal: true }).decode(p));
    const type = body.type ?? body.event;
    return !Array.isArray(body) && [body.id, type, body.timestamp].every((v) => typeof v === 'string' && v !== '');
  } catch {
    return false;
  }
};

/** Fails on whatever is not the one error type. */
const typed = (error: unknown): false => {
  if (!(error instanceof WebhookVerificationError)) throw error;
  return false;
};

it('Linktor: accepts exactly what is genuine', { timeout: 600_000 }, async () => {
  const seen = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        payload,
        other: rarely(payload),
        secret,
        scheme,
        timestamp: fc.option(timestamp, { nil: undefined, freq: 4 }),
        moved: rarely(timestamp),
      }),
      fc.record({
        signed: fc.constantFrom('body', 'timestamped'),
        mutate,
        broken: fc.boolean(),
        form: container,
        name: spelling('x-linktor-signature'),
        rotated: fc.boolean(),
        wrongSecret: rarely(secret),
      }),
      async (c, how) => {
        // The sender signs what it has; an attacker then changes whatever he likes.
        const signedTime = c.timestamp ?? undefined;
        const prefix = how.signed === 'timestamped' ? `${signedTime?.trim()}.` : '';
        const signature = how.mutate(
          mac(c.secret, Buffer.concat([Buffer.from(prefix), bytesOf(c.payload)])).toString('hex'),
        );
        const sent =
          c.other ??
          (how.broken && typeof c.payload === 'string' ? c.payload.replaceAll('\ufffd', '\udfff') : c.payload);
        const time = (c.moved ?? signedTime) as string | undefined;
        const key = how.wrongSecret ?? c.secret;
        const headers = headersOf(how.form, [
          [how.name, signature],
          ['x-linktor-timestamp', time],
        ]);
        if (!headers) return;
        const input = { payload: sent, headers, secret: how.rotated ? ['other', key] : key, scheme: c.scheme, now };

        // What is right, worked out another way.
        const t = time === undefined ? undefined : headerValue(time);
        const given = /^(?:sha256=)?([0-9a-f]{64})$/i.exec(headerValue(signature) ?? '')?.[1]?.toLowerCase();
        const keys = how.rotated ? ['other', key] : [key];
        const overBody = keys.some((k) => mac(k, bytesOf(sent)).toString('hex') === given);
        const overBoth =
          t !== undefined &&
          isTime(t) &&
          keys.some((k) => mac(k, Buffer.concat([Buffer.from(`${t}.`), bytesOf(sent)])).toString('hex') === given);
        const looksStamped = /^\d+\./.test(bytesOf(sent).subarray(0, 13).toString('latin1'));
        const unambiguous = time === undefined || t !== undefined;
        const genuine =
          wellFormed(sent) &&
          unambiguous &&
          (time === undefined || fresh(t!)) &&
          ((c.scheme !== 'timestamped' && overBody && !looksStamped) || (c.scheme !== 'body' && overBoth));

        const verdict = await inspectDelivery(input);
        same(verdict.valid, genuine);
        const constructed = await constructEvent(input).then(() => true, typed);
        same(constructed, genuine && isEvent(sent));
        seen[genuine ? 'accepted' : 'refused'] += 1;
      },
    ),
    options(0.6),
  );
  // Both verdicts were reached often, or nothing was tested.
  expect(seen.accepted).toBeGreaterThan(RUNS / 100);
  expect(seen.refused).toBeGreaterThan(RUNS / 100);
});

it('Sinch: accepts exactly what is genuine', { timeout: 600_000 }, async () => {
  const seen = { accepted: 0, refused: 0 };
  const NAME = 'x-sinch-webhook-signature';
  const nonce = fc.oneof(fc.uuid(), fc.string({ maxLength: 8 }), fc.constantFrom('a.b', '', '1705314600'));
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        payload,
        other: rarely(payload),
        secret,
        nonce,
        otherNonce: rarely(nonce),
        timestamp,
        moved: rarely(timestamp),
      }),
      fc.record({
        mutate,
        broken: fc.boolean(),
        form: container,
        name: spelling(NAME),
        wrongSecret: rarely(secret),
        algorithm: fc.constantFrom('HmacSHA256', undefined, 'hmacsha256', 'HmacSHA1'),
      }),
      async (c, how) => {
        const tail = (nonce: string, time: string) => Buffer.from(`.${nonce}.${time}`);
        const signature = how.mutate(
          mac(c.secret, Buffer.concat([bytesOf(c.payload), tail(c.nonce.trim(), c.timestamp.trim())])).toString(
            'base64',
          ),
        );
        const sent =
          c.other ??
          (how.broken && typeof c.payload === 'string' ? c.payload.replaceAll('\ufffd', '\udfff') : c.payload);
        const [n, t] = [c.otherNonce ?? c.nonce, c.moved ?? c.timestamp];
        const key = how.wrongSecret ?? c.secret;
        const headers = headersOf(how.form, [
          [how.name, signature],
          [`${NAME}-nonce`, n],
          [`${NAME}-timestamp`, t],
          [`${NAME}-algorithm`, how.algorithm],
        ]);
        if (!headers) return;

        const [nonceValue, time, given] = [headerValue(n), headerValue(t), headerValue(signature)];
        const genuine =
          wellFormed(sent) &&
          how.algorithm !== 'HmacSHA1' &&
          !!nonceValue &&
          !nonceValue.includes('.') &&
          time !== undefined &&
          fresh(time) &&
          mac(key, Buffer.concat([bytesOf(sent), tail(nonceValue, time)])).toString('base64') === given;
        const input = { payload: sent, headers, secret: key, now };
        same((await sinch.inspectDelivery(input)).valid, genuine);
        await sinch.constructEvent(input).catch(typed);
        seen[genuine ? 'accepted' : 'refused'] += 1;
      },
    ),
    options(0.3),
  );
  expect(seen.accepted).toBeGreaterThan(RUNS / 100);
  expect(seen.refused).toBeGreaterThan(RUNS / 100);
});

it('Antonnia: believes exactly who knows the secret', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(payload, secret, mutate, fc.boolean(), async (body, key, change, inQuery) => {
      const given = change(key);
      const trust = inQuery ? { secret: key, query: 'token' } : { secret: key, header: 'X-Hook' };
      const believed = inQuery ? wellFormed(given) && given === Buffer.from(key).toString() : given.trim() === key;
      const url = `/hook?token=${encodeURIComponent(Buffer.from(given).toString())}`;
      const problem = await antonnia
        .constructEvent({ ...trust, payload: body, headers: { 'x-hook': given }, url })
        .then(
          () => undefined,
          (error: unknown) => typed(error) || (error as WebhookVerificationError).code,
        );
      const refused = problem === 'CREDENTIAL_MISSING' || problem === 'CREDENTIAL_MISMATCH';
      same(refused, !believed);
    }),
    options(0.1),
  );
});

it('never throws anything untyped, whatever it is given', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (payload, headers, secret) => {
      const value = (typeof headers === 'object' && headers) || {};
      same((await inspectDelivery({ payload, headers: value, secret } as never)).valid, false);
      same(await constructEvent({ payload, headers: value, secret } as never).then(() => true, typed), false);
    }),
    options(0.05),
  );
});
