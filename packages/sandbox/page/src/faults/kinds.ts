import type { Fault, FaultKind } from '../api/types.ts';
import { duration, plural } from '../parts/format.ts';

interface Kind {
  kind: FaultKind;
  name: string;
  /** What happens. */
  does: string;
  on: 'calls' | 'frames' | 'webhooks';
  /** The members that say something to it, and what they begin with. */
  with: Partial<Pick<Fault, 'ms' | 'status' | 'retryAfter'>>;
}

export const FAULT_KINDS: readonly Kind[] = [
  { kind: 'latency', name: 'Slow', does: 'The answer waits.', on: 'calls', with: { ms: 2_000 } },
  {
    kind: 'rate-limit',
    name: 'Too many requests',
    does: '429 with Retry-After; nothing is done.',
    on: 'calls',
    with: { retryAfter: 1 },
  },
  {
    kind: 'error',
    name: 'Server error',
    does: 'An error status; nothing is done.',
    on: 'calls',
    with: { status: 503 },
  },
  {
    kind: 'token-expired',
    name: 'Token expired',
    does: '401, as with an expired token; nothing is done.',
    on: 'calls',
    with: {},
  },
  {
    kind: 'reset',
    name: 'Connection reset',
    does: 'It is done, and the connection is reset before the answer.',
    on: 'calls',
    with: {},
  },
  { kind: 'stall', name: 'No answer', does: 'It is done, and no answer comes.', on: 'calls', with: {} },
  {
    kind: 'truncate',
    name: 'Half an answer',
    does: 'It is done, and half of the answer comes; streams, too.',
    on: 'calls',
    with: {},
  },
  { kind: 'drop-frame', name: 'Frame dropped', does: 'A frame of the WebSocket is not sent.', on: 'frames', with: {} },
  { kind: 'repeat-frame', name: 'Frame repeated', does: 'A frame is sent twice.', on: 'frames', with: {} },
  { kind: 'webhook-twice', name: 'Webhook twice', does: 'A webhook is delivered twice.', on: 'webhooks', with: {} },
  {
    kind: 'webhook-late',
    name: 'Webhook late',
    does: 'A webhook waits, on the clock of the sandbox.',
    on: 'webhooks',
    with: { ms: 60_000 },
  },
  {
    kind: 'webhook-out-of-order',
    name: 'Webhooks out of order',
    does: 'A webhook comes after the next one.',
    on: 'webhooks',
    with: { ms: 60_000 },
  },
];

export const kindOf = (kind: FaultKind): Kind =>
  FAULT_KINDS.find((one) => one.kind === kind) ?? (FAULT_KINDS[0] as Kind);

/** `the next 3 calls of sendMessage (sinch)`, `30 % of all webhooks` */
export function whom({ kind, platform, operation, share, next }: Fault): string {
  const { on } = kindOf(kind);
  const one = on.slice(0, -1);
  const part = share === undefined || share === 1 ? '' : `${Math.round(share * 1000) / 10} % of `;
  const count = next === undefined ? (part ? on : `all ${on}`) : `the next ${plural(next, one, on)}`;
  const what = operation ? ` of ${operation}` : '';
  return `${part}${count}${what}${platform ? ` (${platform})` : ''}`;
}

/** `waits 2.0 s`, `503` */
export const details = ({ ms, status, retryAfter }: Fault): string =>
  [
    ...(ms === undefined ? [] : [duration(ms)]),
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(retryAfter === undefined ? [] : [`Retry-After: ${retryAfter}`]),
  ].join(', ');
