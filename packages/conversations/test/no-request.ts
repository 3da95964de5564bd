import { expect } from 'vitest';

/** A `fetch` that must not be called. */
export const noFetch = (): Promise<never> => {
  throw new Error('a request was sent');
};

/** What a refused call rejects with, when the test expects one parameter to be named. */
export const refusal = (parameter: string): object => ({
  name: 'ValidationError',
  code: 'INVALID_ARGUMENT',
  details: { parameter },
});

/** A call must be refused with a typed error that names the parameter: as a rejection, never as a throw. */
export async function expectRefused(call: () => PromiseLike<unknown>, parameter: string): Promise<void> {
  const promise = call();
  const error = await Promise.resolve(promise).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject(refusal(parameter));
  expect((error as { status?: number }).status).toBeUndefined();
}
