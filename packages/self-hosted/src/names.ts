/** `assigned_user_id` as `assignedUserId`. */
type Camel<Name> = Name extends `${infer First}_${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** An object of the server's with the members named as the SDK does. */
export type CamelKeys<T> = { [Key in keyof T as Camel<Key>]: T[Key] };

/** Renames the members, not what is in them: the keys of maps are somebody's own. */
export const camel = <T extends object>(value: T): CamelKeys<T> =>
  Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()), one]),
  ) as CamelKeys<T>;

/** The same without the members that are `undefined`. */
export const given = <T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;

/** The server's maps hold strings only: anything else becomes JSON. */
export const strings = (map: Readonly<Record<string, unknown>> | undefined): Record<string, string> | undefined =>
  map &&
  Object.fromEntries(
    Object.entries(map)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
