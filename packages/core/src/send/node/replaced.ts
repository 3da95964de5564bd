import { http } from './builtin.ts';
import { optionsOf } from './pool.ts';

/** Where every copy of undici, Node's own too, keeps what `fetch` sends through. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

let fetchSeen: unknown;
let dispatcherSeen: unknown;
let verdict = false;

/**
 * Whether somebody has put another `fetch` in place of Node's, or another dispatcher beneath it: a test double, a cache, a
 * proxy. Then that is what calls are meant to go through.
 */
export const isFetchReplaced = (): boolean => {
  const { fetch } = globalThis;
  const dispatcher: unknown = Reflect.get(globalThis, DISPATCHER);
  if (fetch !== fetchSeen || dispatcher !== dispatcherSeen) {
    fetchSeen = fetch;
    dispatcherSeen = dispatcher;
    verdict = !isOwnFetch(fetch) || !isOwnDispatcher(dispatcher);
  }
  return verdict;
};

// It loads the engine when it is first called. Neither a wrapper nor a bound function or a proxy reads like this.
const isOwnFetch = (fetch: unknown): boolean =>
  fetch === undefined || Function.prototype.toString.call(fetch).includes("'internal/deps/undici/undici'");

interface Dispatcher {
  readonly dispatch: unknown;
  readonly constructor: { new (): Dispatcher; readonly name: string };
}

/** An agent without any setting. There is none before the first use of `fetch` or its classes. */
const isOwnDispatcher = (dispatcher: unknown): boolean => {
  if (dispatcher === undefined) return true;
  try {
    const { constructor: Own, dispatch } = dispatcher as Dispatcher;
    // The same switch gives `node:http` its proxies.
    if (Own.name === 'EnvHttpProxyAgent') return optionsOf(http.globalAgent).proxyEnv !== undefined;
    if (Own.name !== 'Agent') return false;
    const plain = new Own();
    return plain.dispatch === dispatch && SETTINGS.every((name) => isSame(part(plain, name), part(dispatcher, name)));
  } catch {
    return false;
  }
};

const SETTINGS = ['options', 'factory', 'dispatch interceptors', 'dispatcher interceptors'];

const part = (dispatcher: unknown, name: string): unknown => {
  const symbol = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === name);
  return symbol && Reflect.get(dispatcher as object, symbol);
};

const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(Reflect.get(one, name), Reflect.get(other, name)));
};
