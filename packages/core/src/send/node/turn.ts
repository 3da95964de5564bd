// Kept: tests that stop the clock replace it.
const { setImmediate } = globalThis;

/** Lets everybody else in the process have a turn, the network included. */
export const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
