import { stat } from 'node:fs/promises';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { MockError, messageOf } from '../errors.ts';
import { specFile } from '../spec-files.ts';
import type { Surface } from '../types.ts';
import { type Opened, openSpec } from './open-spec.ts';

/** An operation of a specification as Prism understands it. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Where an operation is found, and the operation itself, which is made ready when it is first asked for. */
export interface Listed {
  /** The name the specification gives it, if it does. */
  readonly id: string | null;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

// Reading a specification is most of a start, and a test suite starts many mocks.
const loaded = new Map<string, Promise<Listed[]>>();

/**
 * The operations of an API.
 *
 * @param own Your own specification file. Default: the one this package carries.
 */
export async function loadOperations(surface: Surface, own?: string): Promise<Listed[]> {
  const file = specFile(surface, own);
  const key = `${file} ${(await stat(file)).mtimeMs}`;
  let operations = loaded.get(key);
  if (operations === undefined) {
    operations = (own === undefined ? carried(file) : wholly(file)).catch((cause: unknown) => {
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

/** A caller's own file may be of any kind that Prism reads, and what is wrong with it is told at the start. */
async function wholly(file: string): Promise<Listed[]> {
  const operations = await getHttpOperationsFromSpec(file);
  return operations.map((operation) => {
    const { method, path } = operation;
    return { id: operationId(operation), method, path, operation };
  });
}

/** What this package carries is known to be sound. Making an operation ready takes far longer than finding it. */
async function carried(file: string): Promise<Listed[]> {
  return openSpec(file).map((opened) => new Lazy(opened));
}

class Lazy implements Listed {
  readonly id: string | null;
  readonly method: string;
  readonly path: string;
  readonly #make: () => Operation;
  #operation: Operation | undefined;

  constructor({ id, method, path, make }: Opened) {
    this.id = id;
    this.method = method;
    this.path = path;
    this.#make = make;
  }

  get operation(): Operation {
    this.#operation ??= this.#make();
    return this.#operation;
  }
}
