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
  checkout(): Promise<Checkout<Client>>;
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The connections of a pool. */
export const pooled = <Client extends PostgresClient>(pool: PostgresPool<Client>): Connections<Client> => ({
  async checkout() {
    const client = await pool.connect();
    // Taken now: it belongs to this checkout, and the next one puts another in its place.
    const { release } = client;
    return { client, release: (error) => release?.call(client, error) };
  },
  query: (text, values) => pool.query(text, values),
});

/** Whose turn ends last, by connection: several inboxes can stand on one. */
const turns: WeakMap<object, Promise<void>> = /* @__PURE__ */ new WeakMap();

/** One connection, shared by taking turns: a statement of one must not land in the transaction of another. */
export function inTurn<Client extends PostgresClient>(client: Client): Connections<Client> {
  const checkout = (): Promise<Checkout<Client>> => {
    const before = turns.get(client) ?? Promise.resolve();
    let release = (): void => {};
    turns.set(client, new Promise((resolve) => (release = resolve)));
    return before.then(() => ({ client, release: () => release() }));
  };
  return {
    checkout,
    async query(text, values) {
      const { release } = await checkout();
      return client.query(text, values).finally(release);
    },
  };
}
