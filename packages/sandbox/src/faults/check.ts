import { SandboxError } from '../error.ts';
import { ALL_KINDS, type Fault, type FaultInput, type FaultKind } from './fault.ts';

const MEMBERS = ['id', 'kind', 'platform', 'operation', 'share', 'next', 'ms', 'status', 'retryAfter'];
const PLATFORMS = ['linktor', 'antonnia', 'sinch'];

/** Kinds to which a member says something; the others refuse it, since nobody would notice that it does nothing. */
const USED_BY: Readonly<Record<string, readonly FaultKind[]>> = {
  ms: ['latency', 'webhook-late', 'webhook-out-of-order'],
  status: ['error'],
  retryAfter: ['rate-limit', 'error'],
};

/** Refuses a fault that could not happen, or not as it is written. */
export function checkFault(given: FaultInput, id: string): Fault {
  if (typeof given !== 'object' || given === null) throw wrong('a fault is an object', '{ kind: "latency", ms: 500 }');
  for (const name of Object.keys(given)) {
    if (!MEMBERS.includes(name)) throw wrong(`a fault has no member "${name}"`, `it has ${MEMBERS.join(', ')}`);
  }
  const { kind, platform, operation, share, next, ms, status, retryAfter } = given;
  if (!ALL_KINDS.includes(kind)) throw wrong(`\`kind\` is "${String(kind)}"`, `it is one of ${ALL_KINDS.join(', ')}`);
  if (platform !== undefined && !PLATFORMS.includes(platform))
    throw wrong(`\`platform\` is "${String(platform)}"`, `it is one of ${PLATFORMS.join(', ')}`);
  if (operation !== undefined && (typeof operation !== 'string' || operation === ''))
    throw wrong('`operation` is no name', 'name one as the specification does, or leave it out');
  if (share !== undefined && !(typeof share === 'number' && share >= 0 && share <= 1))
    throw wrong(`\`share\` is ${String(share)}`, 'it is a number from 0 to 1');
  whole('next', next, 1, Number.MAX_SAFE_INTEGER);
  whole('ms', ms, 0, 24 * 3_600_000);
  whole('status', status, 400, 599);
  whole('retryAfter', retryAfter, 0, 86_400);
  for (const [name, kinds] of Object.entries(USED_BY)) {
    if ((given as unknown as Record<string, unknown>)[name] !== undefined && !kinds.includes(kind))
      throw wrong(`\`${name}\` says nothing to "${kind}"`, `only to ${kinds.join(', ')}`);
  }
  return { ...given, id: given.id ?? id };
}

function whole(name: string, value: number | undefined, least: number, most: number): void {
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= least && value <= most))
    throw wrong(`\`${name}\` is ${String(value)}`, `it is a whole number from ${least} to ${most}`);
}

const wrong = (problem: string, remedy: string): SandboxError =>
  new SandboxError(
    'INVALID_FAULT',
    `The fault cannot be used: ${problem}.`,
    `${remedy[0]?.toUpperCase()}${remedy.slice(1)}.`,
  );
