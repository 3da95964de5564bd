import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { identifierProblem } from './names.ts';

/** Whether the compiler takes `export const <name>` in a module. */
const declares = (name: string): boolean => {
  const source = `export const ${name}: number = 1;\n`;
  const { diagnostics } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, alwaysStrict: true },
  });
  return diagnostics?.length === 0;
};

// Every word the scanner itself treats as one; which of them can name nothing, the compiler says.
const KEYWORDS = Array.from(
  { length: ts.SyntaxKind.LastKeyword - ts.SyntaxKind.FirstKeyword + 1 },
  (_, at) => ts.tokenToString(ts.SyntaxKind.FirstKeyword + at) ?? '',
);

describe('a reserved word is no name', () => {
  test.each(KEYWORDS.filter((word) => !declares(word)))('%s', (word) => {
    expect(identifierProblem(word, 'value')).toBe('a reserved word');
  });

  test('there are such words, and others are names', () => {
    expect(KEYWORDS.filter((word) => !declares(word)).length).toBeGreaterThan(35);
    expect(['listThings', 'type', 'from', 'get'].map((word) => identifierProblem(word, 'value'))).toEqual(
      Array.from({ length: 4 }),
    );
  });
});

test.each<[unknown, 'type' | 'value', string | undefined]>([
  ['Thing', 'type', undefined],
  ['thing', 'type', 'a schema name begins with a capital letter'],
  ['Thing', 'value', 'an operationId begins with a small letter'],
  ['list-things', 'value', 'not a valid identifier (letters and digits only)'],
  ["x'; alert(1); '", 'value', 'not a valid identifier (letters and digits only)'],
  ['1st', 'value', 'not a valid identifier (letters and digits only)'],
  [undefined, 'value', 'not a name'],
  ...['Operation', 'Omit', 'Client', 'WebhookEventMap'].map((name): [unknown, 'type', string] => [
    name,
    'type',
    'a name the generated code uses itself',
  ]),
  ...['surface', 'manifest', 'createClient'].map((name): [unknown, 'value', string] => [
    name,
    'value',
    'a name the generated code uses itself',
  ]),
  // A type may be called what only a value is, and the other way round.
  ['Surface', 'type', 'a name the generated code uses itself'],
  ['operation', 'value', undefined],
])('%j as the name of a %s: %s', (name, kind, problem) => expect(identifierProblem(name, kind)).toBe(problem));
