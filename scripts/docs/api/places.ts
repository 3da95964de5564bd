import type { Reflection } from 'typedoc';
import { schemaPath } from '../rest/schema.ts';
import type { Surface } from '../spec.ts';
import type { Module } from './project.ts';

/** Where the things that docstrings and types name are described. */
export class Places {
  readonly #paths = new Map<Reflection, string>();
  readonly #schemas: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(modules: readonly Module[], surfaces: readonly Surface[]) {
    for (const { entry, own } of modules)
      for (const reflection of own) this.#paths.set(reflection, `${entry.path}#${anchor(reflection.name)}`);
    this.#schemas = new Map(surfaces.map(({ name, spec }) => [name, new Set(Object.keys(spec.components.schemas))]));
  }

  /** The place of something this project declares. */
  of(reflection: Reflection): string | undefined {
    return this.#paths.get(reflection);
  }

  /** The place of a generated type: its file says which platform it belongs to. */
  ofGenerated(file: string, name: string): string | undefined {
    const surface = /core-gen\/src\/(\w+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? /^src\/(\w+)\//.exec(file)?.[1];
    return surface && this.#schemas.get(surface)?.has(name) ? schemaPath(surface, name) : undefined;
  }
}

/** The anchor of an export, or with `member` of a part of it. */
export const anchor = (name: string, member?: string): string => (member === undefined ? name : `${name}.${member}`);
