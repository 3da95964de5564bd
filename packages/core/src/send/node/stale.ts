import { turn } from './turn.ts';

/** Milliseconds after which a connection may have been closed without our noticing, while the process was busy. */
const FRESH = 100;
/** Origins remembered. */
const MOST = 1_000;

const used = new Map<string, number>();

/**
 * A server may have closed an idle connection while this process was too busy to hear of it: what is written to it then is lost,
 * and nobody can tell whether it was read. So a connection that has been idle is used only after a look at the network, which
 * takes two turns of the event loop. `undefined` where there is no need to look.
 */
export const whenLookedAt = (host: string): Promise<void> | undefined => {
  const now = performance.now();
  const before = used.get(host);
  if (before === undefined && used.size >= MOST) used.clear();
  used.set(host, now);
  if (before === undefined || now - before < FRESH) return undefined;
  // The first one may come before the network is looked at, the second one does not.
  return turn().then(turn);
};
