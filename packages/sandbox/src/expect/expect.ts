import type { Platform } from '../engine/context.ts';
import { SandboxError } from '../error.ts';
import type { Timeline, WholeEntry } from '../timeline/index.ts';
import { departure } from './departure.ts';

/** Which call, frame or webhook is expected. What is not named may be anything. */
export interface Expected {
  platform?: Platform;
  /** `exchange` unless you say otherwise. */
  kind?: WholeEntry['kind'];
  /** Name of the operation in the specification; of a webhook or a frame, its type. */
  operationId?: string;
  method?: string;
  /** The path as it was sent, without the query. */
  path?: string;
  status?: number;
  conversationId?: string;
  /** Members that the request's body has, with these values, at any depth; it may have others. A `RegExp` fits texts. */
  body?: unknown;
  /** The same of the answer's body. */
  answer?: unknown;
}

/** How long to wait, and from where on. */
export interface ExpectOptions {
  /** Milliseconds on the wall to wait for it to happen. Default 5000; 0: it has happened already, or never. */
  timeout?: number;
  /** Only entries after this one count: `sandbox.timeline.last`. Default: all that are kept. */
  after?: number;
}

const NAMES = ['platform', 'kind', 'operationId', 'method', 'path', 'status', 'conversationId', 'body', 'answer'];
const OPTIONS = ['timeout', 'after'];

/** Resolves to the first entry, past or to come, that is as expected. Rejects with what came nearest. */
export function expectEntry(timeline: Timeline, expected: Expected, options: ExpectOptions = {}): Promise<WholeEntry> {
  known('expectation', expected, NAMES);
  known('option', options, OPTIONS);
  const { timeout = 5_000, after = 0 } = options;
  let nearest: { entry: WholeEntry; why: string; score: number } | undefined;
  const judge = (entry: WholeEntry): boolean => {
    if (entry.seq <= after) return false;
    const { why, score } = judged(entry, expected);
    if (why === undefined) return true;
    if (score > 0 && score >= (nearest?.score ?? 0)) nearest = { entry, why, score };
    return false;
  };
  for (const entry of timeline.oldestFirst()) if (judge(entry)) return Promise.resolve(entry);
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      leave();
      const near =
        nearest === undefined ? '' : ` Nearest came #${nearest.entry.seq} ${nearest.entry.title}: ${nearest.why}.`;
      const problem = `Expected ${described(expected)}, and it did not happen${timeout > 0 ? ` within ${timeout} ms` : ''}.${near}`;
      reject(new SandboxError('EXPECTATION_FAILED', problem, 'Look at `sandbox.timeline`, or at the page.'));
    };
    const timer = setTimeout(fail, timeout);
    const leave = timeline.watch((entry) => {
      if (!judge(entry)) return;
      clearTimeout(timer);
      leave();
      resolve(entry);
    });
  });
}

/** Why an entry is not the one, and how much of it was right. */
function judged(entry: WholeEntry, expected: Expected): { why: string | undefined; score: number } {
  let score = 0;
  const { kind, body, answer, method, ...rest } = expected;
  const kinds = kind === undefined ? ['exchange', 'stream'] : [kind];
  if (!kinds.includes(entry.kind)) return { why: `it is a ${entry.kind}`, score };
  const facts: [string, unknown, unknown][] = [
    ...Object.entries(rest).map(([name, wanted]): [string, unknown, unknown] => {
      const value = (entry as unknown as Record<string, unknown>)[name];
      return [name, value, wanted];
    }),
    ['method', entry.method, method?.toUpperCase()],
    ['body', entry.request?.body, body],
    ['answer', entry.answer?.body, answer],
  ];
  for (const [name, value, wanted] of facts) {
    if (wanted === undefined) continue;
    const why = departure(value, wanted, name);
    if (why !== undefined) return { why, score };
    score += 1;
  }
  return { why: undefined, score };
}

const described = ({ body, answer, ...rest }: Expected): string =>
  [
    ...Object.entries(rest).map(([name, value]) => `${name} ${String(value)}`),
    ...(body === undefined ? [] : [`body ${JSON.stringify(body, readable)}`]),
    ...(answer === undefined ? [] : [`answer ${JSON.stringify(answer, readable)}`]),
  ].join(', ') || 'any call';

const readable = (_: string, value: unknown): unknown => (value instanceof RegExp ? String(value) : value);

function known(what: string, given: object, names: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (!names.includes(name))
      throw new SandboxError('INVALID_OPTION', `The ${what} has no member "${name}".`, `It has ${names.join(', ')}.`);
  }
}
