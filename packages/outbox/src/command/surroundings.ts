/** What a command has of the process that runs it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Prints a line of what was asked for. */
  readonly print: (line: string) => void;
  /** Prints a line beside it: errors, and progress that is not the answer. */
  readonly complain: (line: string) => void;
  /** The width of the terminal, where what was printed can be drawn over; `undefined` for files and pipes. */
  readonly columns: () => number | undefined;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
