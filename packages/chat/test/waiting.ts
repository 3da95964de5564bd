/** Gathers what a webhook leaves running, as a serverless platform does. */
export class Waiting {
  readonly #tasks: Promise<unknown>[] = [];

  readonly waitUntil = (task: Promise<unknown>): void => {
    this.#tasks.push(task);
  };

  /** Resolves when everything is done, what was begun meanwhile too. */
  async done(): Promise<void> {
    for (let task = this.#tasks.shift(); task; task = this.#tasks.shift()) await task;
  }
}
