import type { Owner, Tasks, World } from './context.ts';
import type { Collection } from './store.ts';

/** Something that is to happen, as it stands in the state. */
interface Pending {
  owner: Owner;
  task: string;
  data: unknown;
  at: number;
}

/** What is to happen later: documents of the state, and a timer of the clock for each. */
export class Agenda {
  readonly #world: () => World;
  readonly #tasks: (owner: Owner) => Tasks;
  readonly #pending: Collection<Pending>;
  readonly #timers = new Map<string, () => void>();
  readonly #change: <R>(change: () => R) => R;

  constructor(world: () => World, tasks: (owner: Owner) => Tasks, change: <R>(change: () => R) => R) {
    this.#world = world;
    this.#tasks = tasks;
    this.#change = change;
    this.#pending = world().store.collection('sandbox', 'agenda');
  }

  add(owner: Owner, task: string, data: unknown, delayMs: number): string {
    const { clock, ids } = this.#world();
    const id = ids.next('task_');
    this.#pending.put(id, { owner, task, data, at: clock.now() + delayMs });
    this.#arm(id, clock.now() + delayMs);
    return id;
  }

  remove(id: string): void {
    this.#pending.delete(id);
    this.#timers.get(id)?.();
    this.#timers.delete(id);
  }

  /** Sets the timers anew, for a state that has come from elsewhere. */
  resume(): void {
    for (const forget of this.#timers.values()) forget();
    this.#timers.clear();
    for (const [id, { at }] of this.#pending.entries()) this.#arm(id, at);
  }

  #arm(id: string, at: number): void {
    this.#timers.set(
      id,
      this.#world().clock.at(at, () => this.#run(id)),
    );
  }

  async #run(id: string): Promise<void> {
    this.#timers.delete(id);
    const pending = this.#pending.get(id);
    // Taken back, or never kept: the change in which it was asked for did not come about.
    if (pending === undefined) return;
    const { owner, task, data } = pending;
    const run = this.#tasks(owner)[task];
    if (run === undefined) {
      this.#pending.delete(id);
      throw new Error(`${owner} has no task ${task}`);
    }
    let waiting: unknown;
    this.#change(() => {
      waiting = run(data as never, this.#world());
      // In the same change as what it does; what it does after a wait may come twice when the process is killed meanwhile.
      if (!(waiting instanceof Promise)) this.#pending.delete(id);
    });
    await waiting;
    this.#pending.delete(id);
  }
}
