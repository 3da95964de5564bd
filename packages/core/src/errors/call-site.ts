import { LinktorError } from './error.ts';

/** A place in the caller's code. */
export interface CallSite {
  stack?: unknown;
}

/**
 * Remembers who calls, for the stack of an error made elsewhere. It takes longer than all else a call does here, so a
 * call that succeeds goes without: engines know who awaits a promise, and only what they cannot know is captured ahead.
 */
export const captureCallSite = (): CallSite => {
  const site: CallSite = {};
  Error.captureStackTrace?.(site, captureCallSite);
  return site;
};

// One error may end many calls (those that waited for the same token): it tells of the first.
const sited = new WeakSet<object>();

/** Appends the caller's frames to an error of ours, made after an `await` and so without them. */
export const withCallSite = (error: unknown, site: CallSite): unknown => {
  if (!(error instanceof LinktorError) || sited.has(error)) return error;
  sited.add(error);
  // With a custom `Error.prepareStackTrace` a stack can be anything.
  if (typeof site.stack !== 'string' || typeof error.stack !== 'string') return error;
  const frames = site.stack
    .split('\n')
    .slice(1)
    .filter((line) => !/\bTransport\.|\bnew (?:Api|Page)Promise\b|node:internal/.test(line));
  if (frames.length > 0 && !error.stack.includes(frames[0] as string)) error.stack += `\n${frames.join('\n')}`;
  return error;
};
