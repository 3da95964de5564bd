import { operationPath } from '../rest/paths.ts';
import type { Surface } from '../spec.ts';
import { operationsOf } from '../spec.ts';
import { callsOf, methodsOf } from './methods.ts';
import { anchor } from './places.ts';
import type { Module } from './project.ts';

/** A method that reaches an operation. */
export interface Wrapper {
  /** `Conversations.sendText`. */
  name: string;
  /** Where it is described. */
  target: string;
  /** The import that brings it. */
  from: string;
}

/** What clients call without being asked to. */
const BY_ITSELF: ReadonlySet<string> = new Set(['sinch POST /oauth2/token']);

/** Surfaces whose operations one method takes as they are; nothing wraps each by name. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['linktor-server']);

/** Which methods reach which operation, as the docstrings say it. */
export class Wrappers {
  readonly #byCall = new Map<string, Wrapper[]>();
  readonly #surfaces: readonly Surface[];

  constructor(modules: readonly Module[], surfaces: readonly Surface[]) {
    this.#surfaces = surfaces;
    for (const { entry, own } of modules)
      for (const owner of own)
        for (const method of methodsOf(owner))
          for (const { method: verb, path } of callsOf(method)) {
            const key = `${surfaceOf(entry.name)} ${verb} ${path}`;
            const name = method === owner ? owner.name : `${owner.name}.${method.name}`;
            const member = method === owner ? undefined : method.name;
            const target = `${entry.path}#${anchor(owner.name, member)}`;
            const known = this.#byCall.get(key) ?? [];
            this.#byCall.set(key, [...known, { name, target, from: entry.name }]);
          }
  }

  of(surface: string, method: string, path: string): readonly Wrapper[] {
    return this.#byCall.get(`${surface} ${method} ${path}`) ?? [];
  }

  /** Operations that no docstring names. */
  missing(): string[] {
    const wrapped = this.#surfaces.filter(({ name }) => !AS_THEY_ARE.has(name));
    return wrapped.flatMap(({ name, spec }) =>
      operationsOf(spec)
        .filter(({ method, path }) => this.of(name, method, path).length === 0)
        .filter(({ method, path }) => !BY_ITSELF.has(`${name} ${method} ${path}`))
        .map(({ method, path, operation }) => `${name} ${operation.operationId}: ${method} ${path}`),
    );
  }

  /** Calls that docstrings name and no specification has. */
  unknown(): string[] {
    const known = this.#surfaces.flatMap(({ name, spec }) =>
      operationsOf(spec).map(({ method, path }) => `${name} ${method} ${path}`),
    );
    return [...this.#byCall.keys()].filter((key) => !known.includes(key));
  }

  /** Where an operation is described that a docstring of this import names. */
  operation(entry: string, method: string, path: string): string | undefined {
    const surface = this.#surfaces.find(({ name }) => name === surfaceOf(entry));
    const found = surface && operationsOf(surface.spec).find((one) => one.method === method && one.path === path);
    return found && surface && operationPath(surface.name, found.operation);
  }
}

const surfaceOf = (entry: string): string => /\/(antonnia|sinch)$/.exec(entry)?.[1] ?? 'linktor';
