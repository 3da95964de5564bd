/** One who waits for a credential. */
export interface Waiter {
  /** Set by whatever it waits for: to be called when it waits no longer; `hung` when its time was up. */
  leave?: ((hung: boolean) => void) | undefined;
  /** It has left already. */
  left?: boolean | undefined;
}
