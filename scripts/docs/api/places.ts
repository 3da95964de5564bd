import type { Reflection } from 'typedoc';
import { operationPath, schemaPath } from '../rest/paths.ts';
import { operationsOf, type Surface } from '../spec.ts';
import type { Module } from './project.ts';

/** Where the things that docstrings and types name are described. */
export class Places {
  readonly #paths = new Map<Reflection, string>();
  readonly #names = new Map<string, string>();
  /** Generated types by surface and name. */
  readonly #generated = new Map<string, string>();

  constructor(modules: readonly Module[], surfaces: readonly Surface[]) {
    for (const { entry, own } of modules)
      for (const reflection of own) {
        const path = `${entry.path}#${anchor(reflection.name)}`;
        this.#paths.set(reflection, path);
        if (!this.#names.has(reflection.name)) this.#names.set(reflection.name, path);
      }
    for (const { name, spec } of surfaces) {
      // The parameters of an operation are a type, too: `listContacts` has `ListContactsQuery`.
      for (const { operation } of operationsOf(spec)) {
        const { operationId } = operation;
        const query = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
        this.#generated.set(`${name} ${query}`, operationPath(name, operation));
      }
      for (const schema of Object.keys(spec.components.schemas))
        this.#generated.set(`${name} ${schema}`, schemaPath(name, schema));
    }
  }

  /** The place of something this project declares. */
  of(reflection: Reflection): string | undefined {
    return this.#paths.get(reflection);
  }

  /** The place of what is called so, wherever it is. */
  named(name: string): string | undefined {
    return this.#names.get(name);
  }

  /** The place of a generated type: its file says which platform it belongs to. */
  ofGenerated(file: string, name: string): string | undefined {
    const surface = /core-gen\/src\/(\w+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? /^src\/(\w+)\//.exec(file)?.[1];
    return this.#generated.get(`${surface} ${name}`);
  }
}

/** The anchor of an export, or with `member` of a part of it. */
export const anchor = (name: string, member?: string): string => (member === undefined ? name : `${name}.${member}`);
