// Holds what the SDK gives to what its operations promise, where it is made from the answers of another API.
import { loadOperations } from '../../../packages/mock/src/server/operations.ts';
import type { Surface } from '../../../packages/mock/src/types.ts';
import { validateAnswer } from '../../../packages/mock/src/validation/validator.ts';
import { isError } from '../../../packages/mock/src/validation/violation.ts';

/** Where a result is not what its operation promises. */
export interface Found {
  faults: string[];
  /** What it lacks for a reason that is known; empty for nothing. */
  lacks: string;
}

/** Members that no `config` of a result has, for a reason: with them the result is as promised. */
export interface Lack {
  members: readonly string[];
  reason: string;
}

export type Check = (operation: string, result: unknown) => Promise<Found>;

export async function promisesOf(surface: Surface, lack?: Lack): Promise<Check> {
  const operations = new Map((await loadOperations(surface)).map((listed) => [listed.id, listed]));
  return async (id, result) => {
    const operation = operations.get(id)?.operation;
    const code = operation?.responses.find((response) => response.code.startsWith('2'))?.code;
    if (operation === undefined || code === undefined)
      return { faults: [`result: ${id} promises no success`], lacks: '' };
    const headers: Record<string, string> = result === undefined ? {} : { 'content-type': 'application/json' };
    const look = async (value: unknown): Promise<string[]> => {
      // As it would be on the wire.
      const body = value === undefined ? '' : JSON.stringify(value);
      const found = await validateAnswer(operation, { status: Number(code), headers, body });
      return found.filter(isError).map(({ message }) => `result: ${message}`);
    };
    const faults = await look(result);
    const mended = lack !== undefined && faults.length > 0 && (await look(mend(result, lack.members))).length === 0;
    return mended ? { faults: [], lacks: lack.reason } : { faults, lacks: '' };
  };
}

/** The result with the members in each of its `config`s that have them not. */
function mend(value: unknown, members: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => mend(one, members));
  if (typeof value !== 'object' || value === null) return value;
  const added = Object.fromEntries(members.map((name) => [name, 'x']));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'config' ? { ...added, ...inner } : mend(inner, members),
    ]),
  );
}
