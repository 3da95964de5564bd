// What a run does, as data: one step per call, in an order in which what one step makes is there for the next.

/** What a step does that somebody has to agree to first. */
export type Consent = 'messages' | 'models' | 'installation';

export interface Step {
  /** The operationId. */
  readonly run: string;
  /** Path, query and body; `$name` in any text stands for what was kept under that name. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Absent: the example of the specification. */
  readonly body?: unknown;
  /** Names under which members of the answer are kept, by their place: `{ contact: 'data.id' }`. What was made is ours. */
  readonly keep?: Readonly<Record<string, string>>;
  /** Takes it back at the end: an operation with the same path but for what was kept. */
  readonly undo?: Undo;
  readonly needs?: Consent;
  /** The effect comes later: asked again until everything to keep is there. */
  readonly later?: boolean;
}

export interface Undo {
  readonly run: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Why an operation is left out. */
  readonly leftOut: Readonly<Record<string, string>>;
}

export type Kept = ReadonlyMap<string, string>;

/** Something to keep that an earlier step was to bring, and did not. */
export class NotKept extends Error {
  constructor(name: string) {
    super(`needs ${name}, which no earlier step brought`);
  }
}

/** The value with what was kept in the place of each `$name`. */
export function fill<T>(value: T, kept: Kept): T {
  if (typeof value === 'string') {
    return value.replace(/\$([a-z]\w*)/gi, (_, name: string) => {
      const found = kept.get(name);
      if (found === undefined) throw new NotKept(name);
      return found;
    }) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => fill(one, kept)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one as unknown, kept)])) as T;
}

/** What stands at a place such as `data.0.id`, where it is a text or a number. */
export function at(answer: unknown, place: string): string | undefined {
  const holder = holderOf(answer, place) as Record<string, unknown> | null | undefined;
  const value = holder?.[place.split('.').at(-1) ?? ''];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** What holds the member at a place: the item of `data.0.id`. */
export function holderOf(answer: unknown, place: string): unknown {
  let value = answer;
  for (const part of place.split('.').slice(0, -1))
    value = (value as Record<string, unknown> | null | undefined)?.[part];
  return value;
}
