/** What one way cost, round by round. */
export interface Cost {
  name: string;
  perSecond: number[];
  /** Microseconds of processor time per message, of the process that sends. */
  cpu: number[];
  /** The same, of the database. */
  database: number[];
  /** Messages added per second. */
  added: number[];
}
