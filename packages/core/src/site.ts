import { LinktorError } from './error.ts';

interface Site {
  stack?: unknown;
}

/** Remembers who called, for the stack of an error that is only made later. */
export const captureSite = (): Site => {
  const site: Site = {};
  // The stack is formatted only when it is read, so a call that succeeds pays for the frames alone.
  Error.captureStackTrace?.(site, captureSite);
  return site;
};

// One error may end many calls (those that waited for the same token): it tells of the first.
const sited = new WeakSet<object>();

/** Appends the caller's frames to an error of ours, made after an `await` and so without them. */
export const withSite = (error: unknown, site: Site): unknown => {
  if (!(error instanceof LinktorError) || sited.has(error)) return error;
  sited.add(error);
  // With a custom `Error.prepareStackTrace` a stack can be anything.
  if (typeof site.stack !== 'string' || typeof error.stack !== 'string') return error;
  const frames = site.stack
    .split('\n')
    .slice(1)
    .filter((line) => !/\bTransport\.|\bnew (?:Api|Page)Promise\b/.test(line));
  if (frames.length > 0 && !error.stack.includes(frames[0] as string)) error.stack += `\n${frames.join('\n')}`;
  return error;
};
