import { ended } from './ending.ts';
import type { Queryable } from './source.ts';

const SENDS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['query', 'exec', 'sql']);

/** A client in a transaction, as the handler may use it. */
export interface Hold<Client> {
  readonly client: Client;
  /** From now on nothing goes through. */
  end(): void;
}

/**
 * The client itself, except that it cannot be given back, and is of no use once the transaction has ended: a statement that
 * nobody awaited would then run in the transaction of the next who gets the connection.
 */
export function hold<Client extends Queryable>(client: Client): Hold<Client> {
  let over = false;
  const held = new Proxy(client, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function' || key === 'constructor') return value;
      if (key === 'release' || key === 'rollback')
        return () => {
          throw ended(`${key}() is the inbox's to call: throw to roll back`);
        };
      if (!SENDS.has(key)) return value.bind(target);
      return (...args: unknown[]) =>
        over ? Promise.reject(ended('the transaction of this event is over')) : value.apply(target, args);
    },
  });
  return {
    client: held,
    end: () => {
      over = true;
    },
  };
}
