import { operationsOf, type Surface } from '../spec.ts';
import type { Call } from './calls.ts';

/** A method that reaches an operation. */
export interface Wrapper {
  /** `Conversations.sendText`. */
  name: string;
  /** Where it is described. */
  link: string;
  /** The import that brings it. */
  from: string;
}

/** What clients call without being asked to. */
const BY_ITSELF: ReadonlySet<string> = new Set(['sinch POST /oauth2/token']);

/** Surfaces whose operations one method takes as they are; nothing wraps each by name. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['linktor-server']);

/** The surface that an import speaks to. */
export const surfaceOf = (name: string): string => /\/(antonnia|sinch)$/.exec(name)?.[1] ?? 'linktor';

/** Which methods reach which operation, as the docstrings say it. */
export class Wrappers {
  readonly #byCall = new Map<string, Wrapper[]>();
  readonly #surfaces: readonly Surface[];

  constructor(surfaces: readonly Surface[]) {
    this.#surfaces = surfaces;
  }

  add(wrapper: Wrapper, { method, path }: Call): void {
    const key = `${surfaceOf(wrapper.from)} ${method} ${path}`;
    this.#byCall.set(key, [...(this.#byCall.get(key) ?? []), wrapper]);
  }

  of(surface: string, method: string, path: string): readonly Wrapper[] {
    return this.#byCall.get(`${surface} ${method} ${path}`) ?? [];
  }

  /** How well docstrings and specifications agree: a line for each operation, or call, that only one of them knows. */
  problems(): string[] {
    const wrapped = this.#surfaces.filter(({ name }) => !AS_THEY_ARE.has(name));
    const missing = wrapped.flatMap(({ name, spec }) =>
      operationsOf(spec)
        .filter(({ method, path }) => this.of(name, method, path).length === 0)
        .filter(({ method, path }) => !BY_ITSELF.has(`${name} ${method} ${path}`))
        .map(({ method, path }) => `no docstring says that it reaches ${name} ${method} ${path}`),
    );
    const known = new Set(
      this.#surfaces.flatMap(({ name, spec }) =>
        operationsOf(spec).map(({ method, path }) => `${name} ${method} ${path}`),
      ),
    );
    const unknown = [...this.#byCall.keys()].filter((key) => !known.has(key));
    return [...missing, ...unknown.map((key) => `a docstring names a call that no specification has: ${key}`)];
  }
}
