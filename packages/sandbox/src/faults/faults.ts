import type { Platform } from '../engine/context.ts';
import { SandboxError } from '../error.ts';
import { checkFault } from './check.ts';
import { type Fault, type FaultInput, KINDS } from './fault.ts';
import { type Random, seeded } from './random.ts';

/** Something that a fault may befall. */
export interface Subject {
  platform: Platform;
  /** The operation, or the type of the event. */
  operation?: string | undefined;
}

interface Standing {
  fault: Fault;
  /** How many it may still befall; endless without `next`. */
  left: number;
  random: Random;
}

/** The faults that stand, and the decision whom they befall: from the seed alone, so that a script repeats itself. */
export class Faults {
  readonly #seed: number;
  #standing: Standing[] = [];
  #count = 0;
  readonly #watchers = new Set<() => void>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Those that stand, with what is left of their `next`. */
  list(): Fault[] {
    return this.#standing.map(({ fault, left }) =>
      fault.next === undefined ? { ...fault } : { ...fault, next: left },
    );
  }

  add(input: FaultInput): Fault {
    const [fault] = this.#checked([input]);
    this.#stand(fault as Fault);
    this.#tell();
    return { ...(fault as Fault) };
  }

  /** Puts these in the place of all that stand. One that cannot be used is refused, and then nothing changes. */
  replace(inputs: readonly FaultInput[]): Fault[] {
    if (!Array.isArray(inputs)) throw new SandboxError('INVALID_FAULT', 'Faults come as a list.', 'Send an array.');
    const faults = this.#checked(inputs);
    this.#standing = [];
    for (const fault of faults) this.#stand(fault);
    this.#tell();
    return this.list();
  }

  remove(id: string): boolean {
    const before = this.#standing.length;
    this.#standing = this.#standing.filter(({ fault }) => fault.id !== id);
    if (this.#standing.length < before) this.#tell();
    return this.#standing.length < before;
  }

  clear(): void {
    this.#standing = [];
    this.#count = 0;
    this.#tell();
  }

  /** What befalls a call, a frame or a webhook: the first fault that fits it and whose lot falls on it. */
  strike(on: keyof typeof KINDS, { platform, operation }: Subject): Fault | undefined {
    for (const standing of this.#standing) {
      const { fault } = standing;
      if (!KINDS[on].includes(fault.kind)) continue;
      if (fault.platform !== undefined && fault.platform !== platform) continue;
      if (fault.operation !== undefined && fault.operation !== operation) continue;
      if (fault.share !== undefined && standing.random() >= fault.share) continue;
      standing.left -= 1;
      if (standing.left === 0) this.#standing = this.#standing.filter((each) => each !== standing);
      if (fault.next !== undefined) this.#tell();
      return fault;
    }
    return undefined;
  }

  /** Calls after each change until the function it gives is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #checked(inputs: readonly FaultInput[]): Fault[] {
    const faults = inputs.map((input, index) => checkFault(input, `fault_${this.#count + index + 1}`));
    const twice = faults.find(({ id }, index) => faults.findIndex((other) => other.id === id) !== index);
    if (twice)
      throw new SandboxError('INVALID_FAULT', `Two faults have the id ${twice.id}.`, 'Give each its own, or none.');
    this.#count += inputs.length;
    return faults;
  }

  #stand(fault: Fault): void {
    this.#standing = this.#standing.filter((each) => each.fault.id !== fault.id);
    // Each draws from lots of its own: another fault beside it changes nothing.
    this.#standing.push({ fault, left: fault.next ?? Number.POSITIVE_INFINITY, random: seeded(this.#seed, fault.id) });
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
