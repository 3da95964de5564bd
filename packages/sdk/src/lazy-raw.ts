import type { HasTransport, paths, RawClient } from '@linktor/raw/linktor';

type Raw = RawClient<paths>;

/** The raw client, loaded with its first call: nobody else pays for it. */
export const lazyRaw = (client: HasTransport): Raw => {
  let loading: Promise<Raw> | undefined;
  const load = (): Promise<Raw> => {
    loading ??= import('@linktor/raw/linktor').then(
      ({ createLinktorClient }) => createLinktorClient(client),
      (error: unknown) => {
        // The next call tries again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const call =
    (method: keyof Raw) =>
    async (...args: unknown[]): Promise<unknown> =>
      ((await load())[method] as (...given: unknown[]) => unknown)(...args);
  const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;
  return Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as Raw;
};
