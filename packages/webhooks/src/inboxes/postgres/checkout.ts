import type { Queryable } from './source.ts';

/** What is needed of a client of `pg`. */
export interface PostgresClient extends Queryable {
  on?(event: 'error', listener: (error: Error) => void): unknown;
  off?(event: 'error', listener: (error: Error) => void): unknown;
  release?(error?: Error | boolean): void;
}

/** What is needed of a `Pool` of `pg`, or of one that is like it. */
export interface PostgresPool<Client> extends Queryable {
  connect(): Promise<Client>;
  connect(callback: never): void;
}

/** What is needed of a connected `Client` of `pg`, which serves one transaction after the other. */
export interface PostgresConnection extends PostgresClient {
  /** Tells a client from a pool; not called. */
  escapeLiteral: unknown;
}

/** A connection for as long as it is needed. */
export interface Checkout<Client> {
  readonly client: Client;
  /** Gives it back; one with an error is not to be used again. */
  release(error?: Error | undefined): void;
}

/** Where connections come from. */
export interface Connections<Client> {
  /** `onError` hears the connection from the moment it is lent until it is given back. */
  checkout(onError?: (error: Error) => void): Promise<Checkout<Client>>;
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The connections of a pool. */
export const pooled = <Client extends PostgresClient>(pool: PostgresPool<Client>): Connections<Client> => ({
  async checkout(onError) {
    const client = await lend(pool, onError);
    // Taken now: it belongs to this checkout, and the next one puts another in its place.
    const { release } = client;
    const back = (error?: Error): void => {
      if (onError) client.off?.('error', onError);
      release?.call(client, error);
    };
    return { client, release: back };
  },
  query: (text, values) => pool.query(text, values),
});

/**
 * A client of the pool that is heard at once: nobody else listens to it then, and an error without a listener ends the process. A
 * server that goes down may say so in the same breath as it lets us in, before a promise of the pool's has been heeded.
 */
const lend = <Client extends PostgresClient>(
  pool: PostgresPool<Client>,
  onError: ((error: Error) => void) | undefined,
): Promise<Client> =>
  new Promise((resolve, reject) => {
    let known = false;
    const lent = (error: unknown, client: Client | undefined): void => {
      if (!client) return void reject(error);
      if (!known && onError) client.on?.('error', onError);
      known = true;
      resolve(client);
    };
    // Of those that are like it not all take a function.
    const promised = pool.connect(lent as never) as unknown as PromiseLike<Client> | undefined;
    promised?.then((client) => lent(undefined, client), reject);
  });

/** Whose turn ends last, by connection: several inboxes can stand on one. */
const turns: WeakMap<object, Promise<void>> = /* @__PURE__ */ new WeakMap();

/** One connection, shared by taking turns: a statement of one must not land in the transaction of another. */
export function inTurn<Client extends PostgresClient>(client: Client): Connections<Client> {
  const checkout = (onError?: (error: Error) => void): Promise<Checkout<Client>> => {
    const before = turns.get(client) ?? Promise.resolve();
    let next = (): void => {};
    turns.set(client, new Promise((resolve) => (next = resolve)));
    const release = (): void => {
      if (onError) client.off?.('error', onError);
      next();
    };
    return before.then(() => {
      if (onError) client.on?.('error', onError);
      return { client, release };
    });
  };
  return {
    checkout,
    async query(text, values) {
      const { release } = await checkout();
      return client.query(text, values).finally(release);
    },
  };
}
