import { join } from 'node:path';
import { Application, type DeclarationReflection } from 'typedoc';
import { root } from '../../run-command.ts';
import { type Entry, entries } from './entries.ts';

/** An entry point and all that it exports. */
export interface Module {
  entry: Entry;
  /** What is declared here, or nowhere else documented. */
  own: DeclarationReflection[];
  /** What another entry point describes. */
  others: { name: string; reflection: DeclarationReflection }[];
}

/** Reads the docstrings of every entry point, with TypeDoc. */
export async function readModules(): Promise<Module[]> {
  const all = entries();
  const app = await Application.bootstrap({
    entryPoints: all.map(({ source }) => join(root, source)),
    tsconfig: join(root, 'tsconfig.base.json'),
    compilerOptions: { declaration: false, isolatedDeclarations: false },
    // Generated types are described once, in the reference of their specification.
    exclude: ['**/core-gen/**'],
    externalPattern: ['**/core-gen/**', '**/node_modules/**'],
    excludeExternals: true,
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    // The compiler has its own check.
    skipErrorChecking: true,
    disableSources: true,
    sort: ['source-order'],
    logLevel: 'Error',
  });
  const project = await app.convert();
  if (!project?.children) throw new Error('TypeDoc found nothing');
  // TypeDoc sorts modules its own way; what they are is told by their files.
  const fileOf = (module: DeclarationReflection): string => {
    const id = project.getSymbolIdFromReflection(module);
    return id ? `packages/${id.packageName.replace('@linktor/', '')}/${id.packagePath}` : '';
  };
  const modules = new Map(project.children.map((module) => [fileOf(module), module]));
  return all.map((entry) => {
    const module = modules.get(entry.source);
    if (!module) throw new Error(`TypeDoc has no module for ${entry.name}`);
    const own: DeclarationReflection[] = [];
    const others: Module['others'] = [];
    for (const child of module.children ?? []) {
      if (!child.isReference()) own.push(child);
      else {
        const reflection = child.tryGetTargetReflectionDeep();
        if (reflection?.isDeclaration()) others.push({ name: child.name, reflection });
      }
    }
    return { entry, own, others };
  });
}
