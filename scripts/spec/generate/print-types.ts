import openapiTS from 'openapi-typescript';
import ts from 'typescript';
import { tidyComments } from './comments.ts';
import type { Document, Schema } from './openapi.ts';

const { factory } = ts;
const printer = ts.createPrinter();
const nowhere = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext);
const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, nowhere);

export interface PrintedTypes {
  /** The schemas. */
  types: string;
  /** What openapi-fetch needs on top: several times as much text, which nobody else should have to read. */
  paths: string;
}

/**
 * Types of a prepared document. Each schema becomes an export of its own, so that editors show `Conversation` and not
 * `components["schemas"]["Conversation"]`, and a consumer's compiler has nothing to look up.
 */
export async function printTypes(document: Document, surface: string): Promise<PrintedTypes> {
  const nodes = await openapiTS(document as unknown as Parameters<typeof openapiTS>[0], {
    // A default says what the server does without the field, not that the field is there.
    defaultNonNullable: false,
    transform: (schema) =>
      typeOfOpenEnum(schema as Schema) ?? typeOfOpaque(schema as Schema) ?? typeOfBinary(schema as Schema),
  });
  const declarations: string[] = [];
  const names: string[] = [];
  const rest: string[] = [];
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') {
      // openapi-typescript ends with helpers nothing here uses.
      if (!isUnusedHelper(node)) rest.push(print(node));
      continue;
    }
    const schemas = node.members.find((member) => nameOf(member) === 'schemas') as ts.PropertySignature;
    const members = (schemas.type as ts.TypeLiteralNode).members as ts.NodeArray<ts.PropertySignature>;
    declarations.push(...members.map(hoist));
    names.push(...members.map(nameOf));
    rest.push(print(withoutSchemas(node, schemas)));
  }
  const referred = new Set([...rest.join('\n').matchAll(reference)].map(([, name]) => name));
  const used = names.filter((name) => referred.has(name)).sort();
  const types = byName(declarations);
  return {
    types: types.includes(OPAQUE) ? `${types}\n\n${opaqueDeclaration}` : types,
    paths: `import type { ${used.join(', ')} } from '@linktor/core-gen/${surface}';\n\n${byName(rest)}`,
  };
}

const reference = /components\["schemas"\]\["(\w+)"\]/g;

const byName = (nodes: readonly string[]): string => tidyComments(nodes.join('\n\n').replace(reference, '$1'));

/** Known values complete in the editor, unknown ones stay possible. */
function typeOfOpenEnum(schema: Schema): ts.TypeNode | undefined {
  const values = schema['x-extensible-enum'];
  if (values === undefined) return undefined;
  const base =
    schema.type === 'integer' || schema.type === 'number' ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword;
  const any = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(base),
    factory.createTypeLiteralNode([]),
  ]);
  const known = values.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(value),
    ),
  );
  const open = [...known, factory.createParenthesizedType(any)];
  const nullable = Array.isArray(schema.type) && schema.type.includes('null');
  return factory.createUnionTypeNode(nullable ? [...open, factory.createLiteralTypeNode(factory.createNull())] : open);
}

/**
 * The tag of the alternative that stands for every kind the spec does not describe. A plain string there would swallow
 * the others: nothing would narrow, and a misspelt kind would be as good as a new one. No literal is a member of an enum, so
 * that whoever means a new kind has to say so; nothing of an ambient enum is left at run time.
 */
const OPAQUE = 'UndescribedKind';
const opaqueDeclaration = `/** Any kind that this version does not describe. A string on the wire: only the type keeps it apart from the known kinds. */
declare enum ${OPAQUE} { any = '*' }`;

const typeOfOpaque = (schema: Schema): ts.TypeNode | undefined =>
  schema['x-opaque'] === true ? factory.createTypeReferenceNode(OPAQUE) : undefined;

const typeOfBinary = (schema: Schema): ts.TypeNode | undefined =>
  schema.format === 'binary' || schema.contentMediaType === 'application/octet-stream'
    ? factory.createTypeReferenceNode('Blob')
    : undefined;

function hoist(member: ts.PropertySignature): string {
  const name = nameOf(member);
  const type = member.type as ts.TypeNode;
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  return print(declaration);
}

/** The rest of `components`: shared responses and headers, which `paths` refers to. */
const withoutSchemas = (node: ts.InterfaceDeclaration, schemas: ts.PropertySignature): ts.InterfaceDeclaration =>
  factory.updateInterfaceDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    node.members.filter((member) => member !== schemas),
  );

const nameOf = (member: ts.TypeElement): string => {
  const { name } = member;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
};

const isUnusedHelper = (node: ts.Node): boolean =>
  (ts.isTypeAliasDeclaration(node) && ['$defs', 'WithRequired'].includes(node.name.text)) ||
  (ts.isInterfaceDeclaration(node) && node.name.text === '$defs');
