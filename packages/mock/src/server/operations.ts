import { stat } from 'node:fs/promises';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { MockError, messageOf } from '../errors.ts';

/** An operation of a specification as Prism understands it. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

// Reading and dereferencing a specification is most of a start, and a test suite starts many mocks.
const loaded = new Map<string, Promise<Operation[]>>();

export async function loadOperations(file: string): Promise<Operation[]> {
  const key = `${file} ${(await stat(file)).mtimeMs}`;
  let operations = loaded.get(key);
  if (operations === undefined) {
    operations = getHttpOperationsFromSpec(file).catch((cause: unknown) => {
      loaded.delete(key);
      throw new MockError('SPEC_INVALID', `${file} cannot be read: ${messageOf(cause)}.`, 'Correct the file.', {
        cause,
      });
    });
    loaded.set(key, operations);
  }
  return operations;
}

/** The name the specification gives an operation; Prism falls back to none. */
export function operationId(operation: Operation): string | null {
  return operation.iid ?? null;
}
