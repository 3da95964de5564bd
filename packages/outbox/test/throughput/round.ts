/** The handler: what sends one message. */
export type Send = (conversation: string, text: string) => Promise<unknown>;

/** One way to have messages sent, for as many rounds as are wanted. */
export interface Round {
  name: string;
  /** Puts so many messages into the database. */
  add(messages: number): Promise<void>;
  /** Sends them all, and returns when it is written down that they were sent. */
  work(messages: number): Promise<void>;
  close(): Promise<void>;
}
