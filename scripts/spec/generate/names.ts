/** Names that come from a spec and are printed into code. Whatever is not a plain word is refused before that. */
const reserved = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static ' +
    'super switch this throw true try typeof undefined var void while with yield arguments eval async of'
  ).split(' '),
);

/** Value names the generated modules export themselves. */
const ownValues = new Set(['surface', 'manifest', 'webhookEventTypes', 'createClient']);

/** Type names the generated modules use or export themselves. */
const ownTypes = new Set([
  ...['Operation', 'OperationInfo', 'NoInput', 'Surface', 'WebhookEventMap', 'ManifestEntry'],
  ...['Blob', 'Record', 'Omit', 'Pick', 'Partial', 'Required', 'Readonly', 'Extract', 'Exclude', 'Client'],
]);

/** Why `name` cannot be the name of a generated type or constant; `undefined` when it can. */
export function identifierProblem(name: unknown, kind: 'type' | 'value'): string | undefined {
  if (typeof name !== 'string') return 'not a name';
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return 'not a valid identifier (letters and digits only)';
  if (kind === 'type' && !/^[A-Z]/.test(name)) return 'a schema name begins with a capital letter';
  if (kind === 'value' && !/^[a-z]/.test(name)) return 'an operationId begins with a small letter';
  if (reserved.has(name)) return 'a reserved word';
  if ((kind === 'type' ? ownTypes : ownValues).has(name)) return 'a name the generated code uses itself';
  return undefined;
}

export const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Text as a string literal; the formatter chooses the quotes. */
export const literal = (text: string): string =>
  JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => (c === '\u2028' ? '\\u2028' : '\\u2029'));
