// Which packages hand on what others declare. A type that changes there changes here, so the version step must follow.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../run-command.ts';
import { GENERATED } from './packages.ts';

/** By the name of a package, the modules of the workspace (`@linktor/x`, `@linktor/x/y`) that its sources re-export. */
export function reexports(folder = root): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const manifest of globSync('packages/*/package.json', { cwd: folder })) {
    const { name } = JSON.parse(readFileSync(join(folder, manifest), 'utf8')) as { name: string };
    const modules = new Set<string>();
    const sources = join(folder, manifest, '..', 'src');
    for (const file of globSync('**/*.ts', { cwd: sources, exclude: (path) => path.endsWith('.test.ts') })) {
      for (const module of reexportedBy(readFileSync(join(sources, file), 'utf8'))) modules.add(module);
    }
    found.set(name, modules);
  }
  return found;
}

/** `export … from '@linktor/…'`, and what is imported from there and then exported by its name. */
export function reexportedBy(source: string): string[] {
  // Most sources name nothing of the workspace, or have no export but that of a declaration: parsing them takes seconds.
  if (!source.includes('@linktor/') || !/\bexport\s*(?:type\b\s*)?[*{]/.test(source)) return [];
  const { statements } = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const imported = new Map<string, string>();
  const found: string[] = [];
  for (const statement of statements) {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      if (!bindings || !ts.isNamedImports(bindings)) continue;
      for (const { name } of bindings.elements) imported.set(name.text, textOf(statement.moduleSpecifier));
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (moduleSpecifier) found.push(textOf(moduleSpecifier));
      else if (exportClause && ts.isNamedExports(exportClause)) {
        for (const { name, propertyName = name } of exportClause.elements) {
          const module = imported.get(propertyName.text);
          if (module !== undefined) found.push(module);
        }
      }
    }
  }
  return found.filter((module) => module.startsWith('@linktor/'));
}

const textOf = (node: ts.Expression): string => (node as ts.StringLiteral).text;

const packageName = (module: string): string => module.split('/', 2).join('/');

/**
 * The packages among whose exports those of `names` are, at any distance. What is generated is left out: which package a
 * generated type reaches is told by the operations that use it, more finely than by who re-exports some of its types.
 */
export function handersOn(names: readonly string[], edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found = new Set<string>();
  const queue = [...names];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (GENERATED.includes(next)) continue;
    for (const [name, modules] of edges) {
      if (name === next || found.has(name) || names.includes(name)) continue;
      if (![...modules].some((module) => packageName(module) === next)) continue;
      found.add(name);
      queue.push(name);
    }
  }
  return [...found].sort();
}
