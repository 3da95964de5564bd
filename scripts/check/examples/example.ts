/** One example, run against the mock. */
export interface Example {
  /** Its folder below `examples/`. */
  name: string;
  /** Why it cannot be run on this machine, if it cannot. */
  missing?: () => string | undefined;
  /** Runs it, checks what it did, and says that in a few words. Throws when it did something else. */
  run: () => Promise<string>;
}
