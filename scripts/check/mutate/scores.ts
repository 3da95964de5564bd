// What a run of mutation tests amounts to, and the floors that keep it so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';

/** What became of a fault, as Stryker calls it. */
export interface Outcome {
  readonly fileName: string;
  readonly location: { start: { line: number; column: number } };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly status: string;
}

export interface Score {
  readonly noticed: number;
  readonly missed: readonly Outcome[];
  /** Of a hundred faults, so many were noticed. Those that no program can hold, and those named as equivalent, do not count. */
  readonly percent: number;
}

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const noticed = outcomes.filter(({ status }) => NOTICED.includes(status)).length;
  const missed = outcomes.filter(({ status }) => MISSED.includes(status));
  const all = noticed + missed.length;
  return { noticed, missed, percent: all === 0 ? 100 : (noticed / all) * 100 };
}

export type Floors = Readonly<Record<string, number>>;

/** Whether a score is under the floor of its package, and the floors with it: they only ever rise. */
export function holdTo(floors: Floors, name: string, percent: number): { under: boolean; floors: Floors } {
  const floor = floors[name] ?? 0;
  // Down to a tenth, so that the same score is not under itself.
  const reached = Math.floor(percent * 10) / 10;
  if (reached < floor) return { under: true, floors };
  const raised = Object.entries({ ...floors, [name]: reached });
  return { under: false, floors: Object.fromEntries(raised.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/**
 * What a run is held to a floor for: the package, where it was gone through whole, and its rooms (`core/src/retry`) that have a
 * floor of their own, as far as they were gone through.
 */
export function heldParts(floors: Floors, name: string, only: string | undefined): string[] {
  const rooms = Object.keys(floors).filter((key) => key.startsWith(`${name}/`));
  return only === undefined ? [name, ...rooms] : rooms.filter((room) => `${name}/${only}`.startsWith(`${room}/*`));
}

/** The outcomes of a package, or of a room of it. */
export const outcomesOf = (outcomes: readonly Outcome[], part: string): Outcome[] =>
  outcomes.filter(({ fileName }) => fileName.replaceAll('\\', '/').includes(`packages/${part}/`));

const FILE = join(root, 'scripts', 'check', 'mutate', 'floors.json');

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
export const writeFloors = (floors: Floors): void => writeFileSync(FILE, `${JSON.stringify(floors, undefined, 2)}\n`);
