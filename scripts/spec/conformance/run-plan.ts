// Goes through a plan step by step, and takes back at the end what it made, whatever happened.
import { setTimeout as wait } from 'node:timers/promises';
import type { Transport } from '@linktor/core';
import type { Ledger } from './ledger.ts';
import type { Observer } from './observer.ts';
import { at, type Consent, fill, holderOf, type Kept, NotKept, type Plan, type Step, type Undo } from './plan.ts';
import type { Check } from './promise.ts';
import { bodyExample, type SpecDocument } from './undescribed.ts';
import { judge, type Verdict } from './verdict.ts';

export interface Run {
  plan: Plan;
  transport: Pick<Transport, 'request'>;
  /** The generated constants, by operationId. */
  constants: Readonly<Record<string, unknown>>;
  /** The specification that the constants were generated from. */
  spec: SpecDocument;
  observer: Observer;
  ledger: Ledger;
  consents: ReadonlySet<Consent>;
  /** What is known from the start: `run`, `email`, `password`, `nothing`. */
  seeds: Kept;
  /** Looks at what a call gives, where that is not the answer as it came. */
  check?: Check;
  /** Told of each verdict as it comes. */
  onVerdict?: (verdict: Verdict) => void;
  signal?: AbortSignal;
}

export interface Outcome {
  verdicts: Verdict[];
  /** What could not be taken back. */
  left: string[];
}

const ASKED_FOR: Record<Consent, string> = {
  messages: 'sends messages: --send-messages allows it',
  models: 'asks a language model: --ask-models allows it',
  installation: 'changes the installation as a whole: --change-installation allows it',
};

export async function runPlan(run: Run): Promise<Outcome> {
  const kept = new Map(run.seeds);
  const undos: { undo: Undo; kept: Kept }[] = [];
  const verdicts: Verdict[] = [];
  const note = (verdict: Verdict): void => {
    verdicts.push(verdict);
    run.onVerdict?.(verdict);
  };
  for (const [operation, detail] of Object.entries(run.plan.leftOut)) {
    note({ operation, outcome: 'left out', detail, exchanges: [] });
  }
  const left: string[] = [];
  try {
    for (const step of run.plan.steps) {
      if (run.signal?.aborted) break;
      const { verdict, answer, made } = await take(run, step, kept);
      note(verdict);
      // What a call made before it failed is taken back as well.
      const [name] = Object.keys(step.keep ?? {});
      if (made !== undefined && name !== undefined && step.undo) {
        undos.push({ undo: step.undo, kept: new Map([...kept, [name, made]]) });
      }
      if (!['ok', 'lacks', 'differs'].includes(verdict.outcome)) continue;
      const ours = keep(run, step, answer, kept);
      if (step.undo && ours) undos.push({ undo: step.undo, kept: new Map(kept) });
    }
  } finally {
    for (const each of undos.reverse()) left.push(...(await takeBack(run, each, note)));
  }
  return { verdicts, left };
}

/** Keeps what a step is to bring; tells whether all of it is this run's. */
function keep(run: Run, step: Step, answer: unknown, kept: Map<string, string>): boolean {
  let ours = true;
  for (const [name, place] of Object.entries(step.keep ?? {})) {
    const value = at(answer, place);
    if (value === undefined) {
      ours = false;
      continue;
    }
    kept.set(name, value);
    // What was read may be somebody else's, whatever was searched for: it is ours if it bears the name of this run.
    const holder = holderOf(answer, place);
    const own = makes(run.spec, step.run) || JSON.stringify(holder).includes(run.seeds.get('run') ?? '');
    if (own) run.ledger.add(value);
    else run.ledger.permit(value);
    ours &&= own;
  }
  return ours;
}

const makes = ({ routes, safe }: SpecDocument, id: string): boolean =>
  !/^(?:GET|HEAD) /.test(routes.get(id) ?? '') && !safe.has(id);

interface Taken {
  verdict: Verdict;
  answer: unknown;
  /** The id of what a call of several steps made before it failed. */
  made: string | undefined;
}

/** An operation of several requests that fails half-way says what it has done. */
const madeBefore = (error: unknown): string | undefined =>
  (error as { code?: unknown } | undefined)?.code === 'INCOMPLETE' ? at(error, 'done.0.id') : undefined;

/** Makes the call of one step. */
async function take(run: Run, step: Step, kept: Kept): Promise<Taken> {
  const leftOut = (detail: string, error?: unknown): Taken => ({
    verdict: { operation: step.run, outcome: 'left out', detail, exchanges: [] },
    answer: undefined,
    made: madeBefore(error),
  });
  if (step.needs !== undefined && !run.consents.has(step.needs)) return leftOut(ASKED_FOR[step.needs]);
  let input: object;
  try {
    input = inputOf(run, step, kept);
  } catch (error) {
    if (error instanceof NotKept) return leftOut(error.message);
    throw error;
  }
  for (let tries = 0; ; tries++) {
    const { answer, error } = await call(run, step.run, input);
    const exchanges = run.observer.take();
    const refused = run.observer.refusal();
    if (refused !== undefined) return leftOut(refused.message, error);
    const pending =
      step.later === true && Object.values(step.keep ?? {}).some((place) => at(answer, place) === undefined);
    if (pending && tries < 20) {
      await wait(250);
      continue;
    }
    const found = error === undefined && run.check ? await run.check(step.run, answer) : undefined;
    return { verdict: judge(step.run, exchanges, error, found), answer, made: madeBefore(error) };
  }
}

function inputOf(run: Run, { run: id, path, query, body }: Step | (Undo & { query?: undefined }), kept: Kept): object {
  const example = body === undefined ? bodyExample(run.spec, id) : body;
  return {
    ...(path ? { path: fill(path, kept) } : {}),
    ...(query ? { query: fill(query, kept) } : {}),
    ...(example === undefined || example === null ? {} : { body: fill(example, kept) }),
  };
}

async function call(run: Run, id: string, input: object): Promise<{ answer?: unknown; error?: unknown }> {
  const operation = run.constants[id];
  if (operation === undefined) throw new Error(`the plan names ${id}, which was not generated`);
  try {
    // Each plan is held to the specification by a test; here its steps are data.
    const answer = (await run.transport.request(operation as never, input as never, { maxRetries: 0 })) as unknown;
    return { answer };
  } catch (error) {
    return { error };
  }
}

/** Takes one thing back; says so when it is still there. */
async function takeBack(
  run: Run,
  { undo, kept }: { undo: Undo; kept: Kept },
  note: (verdict: Verdict) => void,
): Promise<string[]> {
  const { error } = await call(run, undo.run, inputOf(run, undo, kept));
  const exchanges = run.observer.take();
  const verdict = judge(undo.run, exchanges, run.observer.refusal() ?? error);
  note(verdict);
  const gone = exchanges.at(-1)?.status === 404;
  // What a server has no way to delete goes with what holds it.
  if (verdict.outcome === 'ok' || verdict.outcome === 'unsupported' || gone) return [];
  return [`${undo.run} ${Object.values(fill(undo.path ?? {}, kept)).join(' ')}: ${verdict.detail}`];
}
