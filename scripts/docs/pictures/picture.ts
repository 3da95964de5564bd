/** A picture of the documentation: where it is kept, and how it is made. */
export interface Picture {
  /** From the root of the repository. */
  file: string;
  draw(): Promise<string>;
}
