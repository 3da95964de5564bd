// Who is repeated when: a decision tree, its answers computed by the two functions that decide.

import { nextDelay, type Outcome } from '../../../packages/core/src/retry/next-delay.ts';
import { isRepeatable } from '../../../packages/core/src/retry/repeatable.ts';
import { draw, graph, wrapped } from './graph.ts';
import type { Picture } from './picture.ts';

type Verdict = 'always' | 'harmless' | 'never';

/** When a failure is followed by another attempt. */
export function verdict(outcome: Outcome): Verdict {
  const again = (repeatable: boolean): boolean =>
    nextDelay({
      outcome,
      repeatable,
      retries: 0,
      maxRetries: 1,
      retryAfter: undefined,
      maxRetryAfter: 0,
      retryDelay: 0,
      random: 0,
    }) !== undefined;
  return again(false) ? 'always' : again(true) ? 'harmless' : 'never';
}

/** Statuses with a verdict, neighbours as ranges: `500, 502, 504–599`. */
export function statusesOf(wanted: Verdict): string {
  const ranges: [number, number][] = [];
  for (let status = 400; status < 600; status++) {
    if (verdict({ kind: 'status', status }) !== wanted) continue;
    const last = ranges.at(-1);
    if (last && last[1] === status - 1) last[1] = status;
    else ranges.push([status, status]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const KINDS = { unsent: 'no connection was made', broken: 'the connection broke, or the time ran out' } as const;

const kindsOf = (wanted: Verdict): string[] =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[])
    .filter((kind) => verdict({ kind }) === wanted)
    .map((kind) => KINDS[kind]);

type Retry = 'safe' | 'idempotent' | 'key' | 'never' | undefined;

const harmless = (method: string, retry: Retry, key?: string): boolean =>
  isRepeatable({ id: 'x', method, path: '/', ...(retry && { retry }) } as never, {}, key, true);

const METHODS = ['GET', 'PUT', 'DELETE', 'POST', 'PATCH'];

/** Who may be repeated though it may have acted, in words, each computed. */
export function harmlessCalls(): string[] {
  const plain = METHODS.filter((method) => harmless(method, undefined));
  const asked = METHODS.filter((method) => !harmless(method, undefined));
  const every = (retry: Retry, key?: string): boolean => asked.every((method) => harmless(method, retry, key));
  return [
    plain.join(', '),
    ...(every('safe') && every('idempotent') ? [`${asked.join(' or ')} that reads or sets a state`] : []),
    ...(every('key') ? ['the platform honours our Idempotency-Key'] : []),
    ...(every(undefined, 'key') ? ['you gave an idempotencyKey'] : []),
  ];
}

export function retriesDot(): string {
  const ask = (name: string, lines: readonly string[]): string =>
    `${name} [label="${lines.map((line) => wrapped(line, 42)).join('\\n')}"];`;
  return graph('Retries', 'nodesep=0.35; ranksep=0.45;', [
    'failed [label="an attempt failed" class=over];',
    ask('left', ['attempts left? (maxRetries, 3)']),
    ask('always', ['was surely nothing done?', `${statusesOf('always')}; ${kindsOf('always').join('; ')}`]),
    ask('passing', ['may it pass?', `${statusesOf('harmless')}; ${kindsOf('harmless').join('; ')}`]),
    // Lines of a list begin at the left.
    `twice [label="can it not act twice?\\n${harmlessCalls()
      .map((line) => `· ${line}\\l`)
      .join('')}"];`,
    ask('wait', ['does the server ask for a wait?', 'Retry-After, retryAfter, X-RateLimit-Reset']),
    'long [label="longer than maxRetryAfter (60 s)?"];',
    'backoff [label="repeated after a random wait\\nof up to 1, 2, 4 … 8 s" class=good];',
    'asked [label="repeated after\\nthat wait" class=good];',
    'error [label="you get the error: now or\\nlater, sending again is\\nyour decision" class=bad];',
    'failed -> left; left -> always [label="  yes"]; left -> error [label="  no"];',
    'always -> wait [label="  yes"]; always -> passing [label="  no"];',
    'passing -> twice [label="  yes"]; passing -> error [label="  no"];',
    'twice -> wait [label="  yes"]; twice -> error [label="  no"];',
    'wait -> backoff [label="  no"]; wait -> long [label="  yes"];',
    'long -> asked [label="  no"]; long -> error [label="  yes"];',
  ]);
}

export const retries: Picture = {
  file: 'scripts/docs/pages/pictures/retries.svg',
  draw: () => draw('Who is repeated, and when', retriesDot()),
};
