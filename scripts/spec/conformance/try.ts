// Goes through the subjects of a target twice: on the mock, which shows that the plan is right, and on the live server.
import { randomBytes } from 'node:crypto';
import { startMock } from '../../../packages/mock/src/index.ts';
import { type Connection, NOTHING } from './connect/connection.ts';
import { Ledger } from './ledger.ts';
import { Observer } from './observer.ts';
import type { Options } from './options.ts';
import type { Plan } from './plan.ts';
import { promisesOf } from './promise.ts';
import { type Outcome, runPlan } from './run-plan.ts';
import type { Part } from './table.ts';
import type { Subject, Target } from './targets.ts';
import { readSpec } from './undescribed.ts';
import type { Verdict } from './verdict.ts';

export interface Tried {
  parts: Part[];
  /** What could not be taken back on the live server. */
  left: string[];
  /** Operations that are not as the specification says. */
  broken: string[];
}

export async function tryAll(
  target: Target,
  options: Wanted,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<Tried> {
  const parts: Part[] = [];
  const left: string[] = [];
  for (const subject of target.subjects) {
    say(`\n${subject.title}, on the mock`);
    await using mock = await startMock({ surfaces: [subject.wire ?? subject.surface], port: 0 });
    const onMock = { ...options, target: mock.urls[subject.wire ?? subject.surface], credentials: ANY };
    const simulated = await tryOne(
      subject,
      { ...onMock, consents: new Set(['messages', 'models', 'installation']) },
      say,
      signal,
    );
    say(`\n${subject.title}, on ${options.target}`);
    const live = await tryOne(subject, options, say, signal);
    left.push(...live.left);
    const { title, intro, surface, notes = () => new Map() } = subject;
    parts.push({
      title,
      intro,
      notes: notes(),
      spec: readSpec(surface),
      mock: simulated.verdicts,
      live: live.verdicts,
    });
  }
  const broken = parts.flatMap(({ mock, live }) => [...mock, ...live].filter(isBroken).map(line));
  return { parts, left, broken };
}

/** What of the options a run needs. */
export type Wanted = Pick<Options, 'target' | 'credentials' | 'consents' | 'only' | 'template'>;

/** The mock looks at the form of credentials alone. */
const ANY = {
  ...{ email: 'any@example.com', password: 'any-password', 'api-key': 'any', token: 'any', 'project-id': 'any' },
  ...{ 'key-id': 'any', 'key-secret': 'any', 'app-id': 'any' },
};

async function tryOne(
  { surface, wire = surface, plan, connect, constants: generated, lack }: Subject,
  { target, credentials, consents, only, template }: Wanted,
  say: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const ledger = new Ledger();
  const observer = await Observer.start({ surface: wire, target, ledger });
  const run = randomBytes(4).toString('hex');
  const connection: Connection = await connect({ target, credentials, observer, ledger, run });
  // What a run calls by its own name is its own; what nothing has nobody can touch.
  for (const seed of ['in-', 'visitor-', '']) ledger.add(`${seed}${run}`);
  ledger.add(NOTHING);
  ledger.permit(template);
  if (consents.has('installation')) observer.allow(...wholesale(plan));
  const seeds = new Map(Object.entries({ run, nothing: NOTHING, template, ...connection.seeds }));
  const constants = await generated();
  const check = wire === surface ? {} : { check: await promisesOf(surface, lack) };
  try {
    const outcome = await runPlan({
      ...{ plan: narrowed(plan, only), transport: connection.transport, constants, spec: readSpec(surface) },
      ...{ observer, ledger, consents, seeds, onVerdict: (verdict) => say(line(verdict)) },
      ...check,
      ...(signal ? { signal } : {}),
    });
    return { ...outcome, left: [...outcome.left, ...(await connection.close())] };
  } catch (error) {
    for (const one of await connection.close()) say(`✗ could not be taken back: ${one}`);
    throw error;
  }
}

/** Operations of a plan that somebody has to allow because they change the installation. */
const wholesale = ({ steps }: Plan): string[] =>
  steps.filter(({ needs }) => needs === 'installation').map(({ run }) => run);

/** The steps whose name contains a text, and those that bring what others need. */
const narrowed = (plan: Plan, only: string | undefined): Plan =>
  only === undefined
    ? plan
    : { leftOut: {}, steps: plan.steps.filter(({ run, keep }) => keep !== undefined || run.includes(only)) };

export const isBroken = ({ outcome }: Verdict): boolean => outcome === 'differs' || outcome === 'failed';

const line = ({ operation, outcome, detail }: Verdict): string =>
  `  ${isBroken({ outcome } as Verdict) ? '✗' : outcome === 'ok' || outcome === 'lacks' ? '✓' : '·'} ${operation.padEnd(28)} ${outcome}${detail && `: ${detail}`}`;
