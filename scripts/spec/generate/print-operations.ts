import { type OperationModel, simpleType } from './model.ts';
import { literal, pascal } from './names.ts';
import type { Document, Parameter } from './openapi.ts';

/** One constant per operation, so that a bundle holds only those it uses. */
export function printOperations(document: Document, operations: readonly OperationModel[]): string {
  const used = new Set<string>();
  const constants = operations.map((operation) => {
    const types = typesOf(document, operation);
    // Header names are quoted: not types.
    for (const word of types.replace(/"[^"]*"/g, '').match(/\b[A-Z]\w*/g) ?? []) used.add(word);
    return `${docs(operation)}\nexport const ${operation.id}: Operation<${types}> = { ${fieldsOf(operation)} };`;
  });
  const own = ['NoInput', 'Blob'];
  const imported = [...used].filter((name) => !own.includes(name)).sort();
  return [
    `import type { ${used.has('NoInput') ? 'NoInput, ' : ''}Operation } from '../operation.ts';`,
    `import type { ${imported.join(', ')} } from './types.gen.ts';`,
    '',
    constants.join('\n\n'),
  ].join('\n');
}

function typesOf(document: Document, operation: OperationModel): string {
  const output = operation.outputTypes.join(' | ') || 'undefined';
  const event = operation.eventTypes.length > 0 ? `, ${operation.eventTypes.join(' | ')}` : '';
  return `${inputOf(document, operation)}, ${output}${event}`;
}

function inputOf(document: Document, { id, parameters, bodyTypes, bodyRequired }: OperationModel): string {
  const placed = (place: Parameter['in']): Parameter[] => parameters.filter((parameter) => parameter.in === place);
  const members = (list: Parameter[]): string =>
    list
      .map(
        (p) => `${/^\w+$/.test(p.name) ? p.name : literal(p.name)}${p.required ? '' : '?'}: ${simpleType(document, p)}`,
      )
      .join('; ');
  const [path, query, headers] = [placed('path'), placed('query'), placed('header')];
  const sections: string[] = [];
  if (path.length > 0) sections.push(`path: { ${members(path)} }`);
  if (query.length > 0) sections.push(`query${query.some((p) => p.required) ? '' : '?'}: ${pascal(id)}Query`);
  if (headers.length > 0)
    sections.push(`headers${headers.some((p) => p.required) ? '' : '?'}: { ${members(headers)} }`);
  if (bodyTypes.length > 0) sections.push(`body${bodyRequired ? '' : '?'}: ${bodyTypes.join(' | ')}`);
  return sections.length > 0 ? `{ ${sections.join('; ')} }` : 'NoInput';
}

export function fieldsOf(operation: OperationModel): string {
  const { retry, auth, server, terminator, form, csv, answer, list, error, scalars, parameters } = operation;
  const fields: [string, string | undefined][] = [
    ['id', operation.id],
    ['method', operation.method.toUpperCase()],
    ['path', operation.path],
    ['retry', retry],
    ['auth', auth],
    ['server', server],
    ['stream', terminator],
    ['form', form],
    ['answer', answer],
  ];
  const printed = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${literal(value)}`]));
  const query = parameters.flatMap((parameter) => (parameter.in === 'query' ? [parameter.name] : []));
  if (query.length > 0) printed.push(`query: ${names(query)}`);
  if (csv.length > 0) printed.push(`csv: ${names(csv)}`);
  if (list !== undefined) printed.push(`list: ${typeof list === 'string' ? literal(list) : names(list)}`);
  if (error) printed.push('error: true');
  if (scalars) printed.push('scalars: true');
  return printed.join(', ');
}

const names = (list: readonly string[]): string => `[${list.map(literal).join(', ')}]`;

function docs({ summary, method, path, documentedOnly, deprecated }: OperationModel): string {
  const note = documentedOnly ? ' Documented but unverified.' : '';
  const call = `API: \`${method.toUpperCase()} ${path}\``;
  const tag = deprecated ? ['', '@deprecated'] : [];
  // The call is a paragraph of its own: editors show each as one, and the text of a tag as part of that tag.
  return [
    '/**',
    ...[`${commentSafe(summary)}.${note}`, '', call, ...tag].map((line) => ` * ${line}`.trimEnd()),
    ' */',
  ].join('\n');
}

/** Text from a spec must not be able to end the comment it stands in. */
const commentSafe = (text: string): string => text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim();
