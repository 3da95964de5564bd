/** A value, or a function that gets it: from a vault, or as a short-lived token. A function is asked for every call. */
export type Credential<T = string> = T | (() => T | Promise<T>);

/** What a credential is now. */
export const resolve = async <T>(credential: Credential<T>): Promise<T> =>
  typeof credential === 'function' ? (credential as () => T | Promise<T>)() : credential;

/**
 * A client that always calls with the credentials of the moment. They are resolved for each call; as long as they stay the same, so
 * does the client, and with it its connections and the tokens it has fetched.
 */
export class ClientSource<Credentials extends object, Client> {
  readonly #credentials: { readonly [Name in keyof Credentials]: Credential<Credentials[Name]> };
  readonly #create: (credentials: Credentials) => Client;
  #made: { readonly key: string; readonly client: Client } | undefined;

  /** Where nothing is a function the client is made at once, so that a missing or misspelt option is told at start-up. */
  constructor(
    credentials: { readonly [Name in keyof Credentials]: Credential<Credentials[Name]> },
    create: (credentials: Credentials) => Client,
  ) {
    this.#credentials = credentials;
    this.#create = create;
    if (Object.values(credentials).every((value) => typeof value !== 'function'))
      this.#take(credentials as Credentials);
  }

  /** The client for one call. */
  async get(): Promise<Client> {
    const names = Object.keys(this.#credentials) as (keyof Credentials)[];
    const values = await Promise.all(names.map((name) => resolve(this.#credentials[name])));
    return this.#take(Object.fromEntries(names.map((name, index) => [name, values[index]])) as Credentials);
  }

  #take(credentials: Credentials): Client {
    const key = JSON.stringify(credentials);
    if (this.#made?.key !== key) this.#made = { key, client: this.#create(credentials) };
    return this.#made.client;
  }
}
