import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
// What users install: build packages/webhooks and what it needs first.
import { constructEvent, sign } from '@linktor/webhooks';
import { sign as octokitSign, verify as octokitVerify } from '@octokit/webhooks-methods';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import { ratios, summarise, table } from './stats.ts';

/** One line of the table. */
export interface WebhookBenchRow {
  name: string;
  bytes: number;
  microseconds: number;
  /** Speed against `raw node:crypto + JSON.parse` of the same size; higher is faster. */
  ratio: number;
}

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
// Kept by who counts microseconds: importing a secret is a tenth of a small verification.
const KEY = createSecretKey(SECRET, 'utf8');
const ROUNDS = 101;

/**
 * Verify and parse one body, against the least that does the same with `node:crypto`. Everything takes turns within each
 * round, and ratios are taken round by round, so that a busy machine slows all alike; the median round counts.
 */
export async function run(): Promise<WebhookBenchRow[]> {
  const rows: WebhookBenchRow[] = [];
  for (const bytes of [1024, 65_536]) {
    const candidates = await candidatesFor(bytes);
    const calls = bytes > 10_000 ? 60 : 1000;
    const each = new Map<string, number[]>(candidates.map(([name]) => [name, []]));
    for (let round = -5; round < ROUNDS; round++) {
      // Whoever comes next clears away what the one before has left: each round begins with another.
      const first = Math.abs(round) % candidates.length;
      for (const [name, call] of [...candidates.slice(first), ...candidates.slice(0, first)]) {
        const start = process.hrtime.bigint();
        for (let i = 0; i < calls; i++) await call();
        // The first rounds warm up.
        if (round >= 0) each.get(name)!.push(Number(process.hrtime.bigint() - start) / calls / 1000);
      }
    }
    const raw = each.get(RAW)!;
    for (const [name, times] of each)
      rows.push({ name, bytes, microseconds: summarise(times).median, ratio: ratios(raw, times).median });
  }
  return rows;
}

const TARGET = 0.95;
const RAW = 'raw node:crypto + JSON.parse';

async function candidatesFor(bytes: number): Promise<[string, () => unknown][]> {
  const text = bodyOf(bytes);
  const payload = Buffer.from(text);
  const timestamp = Math.floor(Date.now() / 1000);
  const headersOf = (signature: string): Record<string, string> => ({
    host: 'hooks.example',
    'user-agent': 'bench',
    'content-type': 'application/json',
    'content-length': String(bytes),
    'x-linktor-signature': signature,
    'x-linktor-timestamp': String(timestamp),
  });
  const timestamped = headersOf(await sign({ payload, secret: SECRET, timestamp }));
  const bodyOnly = headersOf(await sign({ payload, secret: SECRET, scheme: 'body' }));

  const stripe = new Stripe('sk_test_bench');
  const stripeHeader = stripe.webhooks.generateTestHeaderString({ payload: text, secret: SECRET, timestamp });
  const standardHeaders = (webhook: StandardWebhook | SvixWebhook): Record<string, string> => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': webhook.sign('msg_1', new Date(timestamp * 1000), text),
  });
  const standard = new StandardWebhook(SECRET);
  const standardSigned = standardHeaders(standard);
  const svix = new SvixWebhook(SECRET);
  const svixSigned = standardHeaders(svix);
  const octokitSigned = await octokitSign(SECRET, text);

  return [
    [RAW, async () => rawVerify(payload, timestamped)],
    [
      '@linktor/webhooks (timestamped)',
      () => constructEvent({ payload, headers: timestamped, secret: SECRET, scheme: 'timestamped' }),
    ],
    ['@linktor/webhooks (auto, timestamped)', () => constructEvent({ payload, headers: timestamped, secret: SECRET })],
    ['@linktor/webhooks (body)', () => constructEvent({ payload, headers: bodyOnly, secret: SECRET, scheme: 'body' })],
    ['@octokit/webhooks-methods', async () => (await octokitVerify(SECRET, text, octokitSigned)) && JSON.parse(text)],
    ['stripe', async () => stripe.webhooks.constructEvent(payload, stripeHeader, SECRET)],
    ['standardwebhooks', async () => standard.verify(text, standardSigned)],
    ['svix', async () => svix.verify(text, svixSigned)],
  ];
}

/** What one would write by hand, and get right. */
function rawVerify(payload: Buffer, headers: Record<string, string>): unknown {
  const timestamp = headers['x-linktor-timestamp']!;
  const expected = createHmac('sha256', KEY).update(`${timestamp}.`).update(payload).digest('hex');
  const given = headers['x-linktor-signature']!;
  if (given.length !== 64 || !timingSafeEqual(Buffer.from(given), Buffer.from(expected))) throw new Error('signature');
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) throw new Error('timestamp');
  return JSON.parse(payload.toString());
}

/** An event of the given size, shaped like the real ones. */
function bodyOf(bytes: number): string {
  const messages: object[] = [];
  const build = (text: string): string =>
    JSON.stringify({
      id: 'evt_1',
      type: 'message.received',
      timestamp: '2026-03-02T14:05:10Z',
      tenantId: 'tenant_1',
      data: { conversationId: 'conv_123', message: { id: 'msg_1', content: { text } }, metadata: { messages } },
    });
  while (build('').length < bytes - 150)
    messages.push({
      id: `msg_${messages.length}`,
      direction: 'inbound',
      contentType: 'text',
      read: true,
      at: 1705314600,
    });
  return build('x'.repeat(bytes - build('').length));
}

/** The rows as a table in Markdown, and whether the target is met. */
export function report(rows: readonly WebhookBenchRow[]): { text: string; missed: string[] } {
  const missed = rows
    .filter(({ name, ratio }) => name.startsWith('@linktor/webhooks') && ratio < TARGET)
    .map(({ name, bytes, ratio }) => `${name} at ${bytes} B: ${ratio.toFixed(2)}× raw, target ${TARGET}×`);
  const text = table(
    ['verify and parse', 'body', 'µs', '× raw'],
    rows.map((row) => [row.name, `${row.bytes} B`, row.microseconds.toFixed(2), row.ratio.toFixed(2)]),
  );
  return { text, missed };
}
