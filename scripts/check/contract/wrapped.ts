import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Surface } from '../../../packages/mock/src/types.ts';
import { key } from './coverage.ts';
import type { SpecOperation } from './operations.ts';

/** Whoever hands all operations of a surface on through one typed `request`, and so wraps them by being there. */
const WHOLE: Readonly<Partial<Record<Surface, string>>> = { 'linktor-server': 'self-hosted' };

/** Adds the surfaces that one package hands on whole. */
export function handedOn(wrappers: Map<string, Set<string>>, operations: readonly SpecOperation[]): typeof wrappers {
  for (const operation of operations) {
    const name = WHOLE[operation.surface];
    if (name !== undefined) wrappers.set(key(operation), (wrappers.get(key(operation)) ?? new Set()).add(name));
  }
  return wrappers;
}

/** Of every operation that some package's source imports from the generated tables (`<surface> <operationId>`), who does. */
export function wrappedOperations(root: string): Map<string, Set<string>> {
  const files = globSync('packages/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !/^packages[\\/](core-gen|mock)[\\/]|\.test\.ts$/.test(file),
  );
  const wrappers = new Map<string, Set<string>>();
  for (const file of files) {
    const name = file.split(/[\\/]/)[1] ?? '';
    for (const operation of importedOperations(readFileSync(join(root, file), 'utf8'))) {
      wrappers.set(operation, (wrappers.get(operation) ?? new Set()).add(name));
    }
  }
  return wrappers;
}

/** What one source file imports from `@linktor/core-gen/<surface>`, read with TypeScript's own parser. */
export function importedOperations(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const surface = generatedSurface(statement.moduleSpecifier);
    const clause = statement.importClause;
    // A type tells nothing about calls.
    if (surface === undefined || clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
    const bindings = clause.namedBindings;
    if (bindings === undefined) continue;
    const names = ts.isNamedImports(bindings)
      ? bindings.elements.filter((each) => !each.isTypeOnly).map((each) => (each.propertyName ?? each.name).text)
      : propertiesOf(file, bindings.name.text);
    found.push(...names.map((name) => `${surface} ${name}`));
  }
  return found;
}

function generatedSurface(specifier: ts.Expression): string | undefined {
  return ts.isStringLiteral(specifier) ? /^@linktor\/core-gen\/([\w-]+)$/.exec(specifier.text)?.[1] : undefined;
}

/** `ops.sendMessage` after `import * as ops`. */
function propertiesOf(file: ts.SourceFile, namespace: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === namespace) {
      names.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
