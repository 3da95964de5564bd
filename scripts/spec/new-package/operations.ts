// What a new package wraps: the operations of its tag, read from the generated tables (types) and the specification
// (tags, and examples for the contract test).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { root } from '../../run-command.ts';
import { deref, type JsonObject } from '../openapi.ts';

/** One operation, as its method needs it. */
export interface WrappedOperation {
  id: string;
  /** The docstring of the generated table: what it does, and in a paragraph of its own the call. */
  doc: string;
  /** Names of the path parameters, in the order of the path. */
  path: string[];
  query: { type: string; required: boolean } | undefined;
  body: { type: string; required: boolean } | undefined;
  /** Type of the answer; `void` where there is none. */
  answer: string;
  /** The arguments of a call that the specification gives as an example. */
  example: { query: Record<string, unknown>; body: unknown };
}

type Json = Record<string, unknown>;

/** The operations of a tag, in the order of the specification. */
export function operationsOf(tag: string): WrappedOperation[] {
  const spec = parse(readFileSync(join(root, 'spec/linktor.yaml'), 'utf8')) as Json;
  const table = generatedTable();
  return Object.values(spec['paths'] as Record<string, Json>).flatMap((item) =>
    Object.values(item).flatMap((operation) => {
      if (typeof operation !== 'object' || !((operation as Json)['tags'] as unknown[] | undefined)?.includes(tag))
        return [];
      const id = String((operation as Json)['operationId']);
      const generated = table.get(id);
      if (!generated)
        throw new Error(`${id} is in the specification and not in the generated code: run \`pnpm generate\`.`);
      return [{ ...generated, example: exampleOf(spec, operation as Json) }];
    }),
  );
}

/** Reads `export const getBot: Operation<{ path: { id: string } }, Bot> = …` with TypeScript's own parser. */
function generatedTable(): Map<string, Omit<WrappedOperation, 'example'>> {
  const file = join(root, 'packages/core-gen/src/linktor/operations.gen.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const table = new Map<string, Omit<WrappedOperation, 'example'>>();
  for (const statement of source.statements) {
    const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
    if (!declaration?.type || !ts.isTypeReferenceNode(declaration.type)) continue;
    const [input, answer] = declaration.type.typeArguments ?? [];
    const sections = new Map<string, ts.PropertySignature>();
    if (input && ts.isTypeLiteralNode(input)) {
      for (const member of input.members) {
        if (ts.isPropertySignature(member)) sections.set(member.name.getText(), member);
      }
    }
    const section = (name: string): { type: string; required: boolean } | undefined => {
      const found = sections.get(name);
      return found?.type && { type: found.type.getText(), required: found.questionToken === undefined };
    };
    const path = sections.get('path')?.type;
    const [comment] = ts.getJSDocCommentsAndTags(statement);
    table.set(declaration.name.getText(), {
      id: declaration.name.getText(),
      doc: (comment && ts.getTextOfJSDocComment(comment.comment)) ?? '',
      path: path && ts.isTypeLiteralNode(path) ? path.members.map((member) => member.name?.getText() ?? '') : [],
      query: section('query'),
      body: section('body'),
      answer: answer?.getText().replace(/^undefined$/, 'void') ?? 'unknown',
    });
  }
  return table;
}

function exampleOf(spec: Json, operation: Json): WrappedOperation['example'] {
  const parameters = ((operation['parameters'] as Json[] | undefined) ?? []).map((one) =>
    deref(spec as JsonObject, one),
  );
  const query = parameters
    .filter((one) => one['in'] === 'query' && one['required'] === true)
    .map((one) => [
      String(one['name']),
      exampleValue(spec, one) ?? (one['schema'] as Json | undefined)?.['example'] ?? 'x',
    ]);
  const body = deref(spec as JsonObject, (operation['requestBody'] as Json | undefined) ?? {});
  const content = (body['content'] as Record<string, Json> | undefined)?.['application/json'];
  return { query: Object.fromEntries(query) as Record<string, unknown>, body: content && exampleValue(spec, content) };
}

function exampleValue(spec: Json, holder: Json): unknown {
  const [first] = Object.values((holder['examples'] as Record<string, Json> | undefined) ?? {});
  return first ? deref(spec as JsonObject, first)['value'] : holder['example'];
}
