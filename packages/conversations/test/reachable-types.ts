import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const parseFile = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The types declared in the generated file of a surface, and which others of them each one mentions. */
function declared(surface: string): Map<string, Set<string>> {
  const mentions = new Map<string, Set<string>>();
  for (const statement of parseFile(path(`../../core-gen/src/${surface}/types.gen.ts`)).statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node))
        names.add(node.getText().split('<')[0] ?? '');
      ts.forEachChild(node, visit);
    };
    visit(statement);
    mentions.set(statement.name.text, names);
  }
  return mentions;
}

/** The names a folder's sources import from the generated code of a surface. */
function imported(files: string, surface: string): string[] {
  return globSync(files, { cwd: path('../src') })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => parseFile(path(`../src/${file}`)).statements.filter(ts.isImportDeclaration))
    .filter(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text === `@linktor/core-gen/${surface}`)
    .flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
    });
}

/** Every generated type that a method of these sources takes or gives, however deep inside. */
export function reachableTypes(files: string, surface: string): string[] {
  const mentions = declared(surface);
  const found = new Set<string>();
  const open = imported(files, surface);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const next = mentions.get(name);
    if (next === undefined || found.has(name)) continue;
    found.add(name);
    open.push(...next);
  }
  return [...found].sort();
}

/** The types a file exports again, by name. */
export function exportedTypes(file: string): string[] {
  return parseFile(path(`../src/${file}`))
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) =>
      exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [],
    )
    .sort();
}
