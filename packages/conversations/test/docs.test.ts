import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// What an editor shows is part of the product: every public method says what its parameters mean and which call it makes.

const root = fileURLToPath(new URL('..', import.meta.url));
const spec = (name: string): string => fileURLToPath(new URL(`../../../spec/${name}.yaml`, import.meta.url));

const calls = new Set(
  ['linktor', 'antonnia', 'sinch-conversation'].flatMap((name) => {
    const { paths } = parse(readFileSync(spec(name), 'utf8')) as { paths: Record<string, object> };
    return Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }),
);

interface Method {
  name: string;
  doc: string;
  parameters: string[];
  documented: string[];
  call: string | undefined;
}

const isHidden = (node: ts.ClassElement): boolean =>
  (node.name !== undefined && ts.isPrivateIdentifier(node.name)) ||
  (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;

const methodsOf = (file: string): Method[] => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((statement) =>
    statement.members
      .filter((member): member is ts.MethodDeclaration => ts.isMethodDeclaration(member) && !isHidden(member))
      .map((member) => {
        const doc = ts
          .getJSDocCommentsAndTags(member)
          .map((part) => part.getText())
          .join('\n');
        return {
          name: `${statement.name?.text}.${member.name.getText()} (${file})`,
          doc,
          parameters: member.parameters.map((parameter) => parameter.name.getText()),
          documented: ts
            .getJSDocTags(member)
            .filter(ts.isJSDocParameterTag)
            .filter((tag) => (ts.getTextOfJSDocComment(tag.comment) ?? '').length > 5)
            .map((tag) => tag.name.getText()),
          call: /API: `([A-Z]+ [^`?]+)/.exec(doc)?.[1],
        };
      }),
  );
};

const methods = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap(methodsOf);

test('there are public methods to look at', () => {
  expect(methods.length).toBeGreaterThan(130);
});

test.each(methods)('$name is documented', ({ doc, parameters, documented, call }) => {
  expect(doc).not.toBe('');
  expect(documented).toEqual(parameters);
  expect(calls).toContain(call);
});
