import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** How far an operation of the SDK is supported, as its entry says. */
export interface Support {
  operation: string;
  grade: 'full' | 'partial' | 'none';
  /** What is lost, or why it is not supported. */
  note: string;
}

const FOLDER = fileURLToPath(new URL('../../../packages/self-hosted/src/operations', import.meta.url));

/** Read from the sources: the words on what is lost are comments, so that nobody pays for them who only wants to call. */
export const supported = (): Support[] =>
  globSync('*.ts', { cwd: FOLDER })
    .sort()
    .flatMap((name) => entriesOf(readFileSync(`${FOLDER}/${name}`, 'utf8')));

const entriesOf = (source: string): Support[] => {
  const file = ts.createSourceFile('operations.ts', source, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, string>();
  const found: Support[] = [];
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer, type } of statement.declarationList.declarations) {
      if (initializer === undefined) continue;
      if (ts.isStringLiteral(initializer)) constants.set(name.getText(), initializer.text);
      else if (type?.getText().startsWith('Table<') && ts.isObjectLiteralExpression(initializer)) {
        found.push(...initializer.properties.map((property) => entryOf(property, constants)));
      }
    }
  }
  return found;
};

const entryOf = (property: ts.ObjectLiteralElementLike, constants: ReadonlyMap<string, string>): Support => {
  const operation = property.name?.getText() ?? '';
  const initializer = ts.isPropertyAssignment(property) ? property.initializer : undefined;
  if (initializer && ts.isStringLiteral(initializer)) return { operation, grade: 'none', note: initializer.text };
  if (initializer && ts.isIdentifier(initializer)) {
    return { operation, grade: 'none', note: constants.get(initializer.text) ?? '' };
  }
  const [tag] = ts.getJSDocTags(property).filter(({ tagName }) => ['full', 'partial'].includes(tagName.text));
  if (!tag) throw new Error(`${operation} says neither @full nor @partial`);
  const note = (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/\s+/g, ' ').trim();
  return { operation, grade: tag.tagName.text as 'full' | 'partial', note };
};
