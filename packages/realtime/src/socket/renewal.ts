// Loaded when a token says when it ends: a connection with a new token is made before that, beside the one there is.

import type { Settings } from '../options.ts';
import type { Credentials } from './credentials.ts';
import type { Link } from './link.ts';
import type { Platform } from './platform.ts';

/** Between two attempts, in milliseconds, ± 50 %. */
const AGAIN = 10_000;
/** A token of a shorter life is not chased. */
const LEAST = 5_000;

/**
 * Replaces a connection before its token ends. The old one stays in use until the new one is open, and is heard out
 * afterwards, so that nothing falls between the two. Whatever fails is tried again; should the token end meanwhile, the
 * server ends the connection, and all goes the way of any lost one.
 *
 * @param link The connection in use.
 * @param swap Puts another one in its place, tells that one's server what this one's knows, and says goodbye.
 * @param dial Opens a socket for another one.
 */
export function renewInTime(
  link: Link,
  swap: (next: Link) => void,
  dial: (next: Link, secret: string) => void,
  credentials: Pick<Credentials, 'get' | 'renewAt'>,
  { clock, random }: Platform,
  { connectTimeout }: Settings,
): void {
  const { signal } = link.over;
  let timer: unknown;
  let next: Link | undefined;
  let refused: string | undefined;

  const set = (run: () => void, ms: number): void => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(run, ms);
  };
  const giveUp = (): void => {
    next?.over.abort();
    next?.socket?.terminate();
    next = undefined;
  };
  const again = (): void => {
    giveUp();
    set(attempt, AGAIN * (0.5 + random()));
  };
  const attempt = (): void => {
    const own: Link = { over: new AbortController() };
    next = own;
    set(again, connectTimeout);
    credentials.get(refused, own.over.signal).then(
      (secret) => {
        if (own !== next) return;
        // Nothing newer could be had.
        if (secret === link.secret || secret === refused) return again();
        own.farewell = ({ status }) => {
          if (own !== next) return;
          if (status === 401) refused = secret;
          again();
        };
        own.opened = () => {
          if (own !== next) return;
          next = undefined;
          swap(own);
        };
        dial(own, secret);
      },
      () => own === next && again(),
    );
  };
  const end = (): void => {
    clock.clearTimeout(timer);
    giveUp();
  };
  // It may have ended while this was loaded.
  if (signal.aborted) return;
  signal.addEventListener('abort', end, { once: true });
  set(attempt, Math.max(LEAST, credentials.renewAt - clock.now()));
}
