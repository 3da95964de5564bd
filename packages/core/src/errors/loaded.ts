import { LinktorError } from './error.ts';

/** A part of this package that is loaded when it is first needed. */
export const loaded = <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    // A page that is offline, or older than what its server has.
    throw new LinktorError('a part of this SDK cannot be loaded', {
      ...{ code: 'NOT_LOADED', cause, remediation: 'Reload the page.' },
    });
  });
