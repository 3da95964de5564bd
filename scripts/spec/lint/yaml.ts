// What a reader of YAML 1.1, such as PyYAML, takes otherwise or not at all. The files are 1.2, but others read them, too.
import { type Alias, type Document, isScalar, parseDocument, visit } from 'yaml';

export interface Fault {
  offset: number;
  message: string;
}

export function yamlFaults(document: Document, content: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_key, { range }: Alias) =>
      void faults.push({ offset: range?.[0] ?? 0, message: 'no YAML aliases: use $ref' }),
  });
  const old = scalars(parseDocument(content, { version: '1.1', prettyErrors: false }));
  for (const [offset, { value, flow, plain }] of scalars(document)) {
    // PyYAML ends an unquoted text there, although 1.1 itself allows the character.
    if (flow && plain && typeof value === 'string' && value.includes('?')) {
      faults.push({ offset, message: `PyYAML cannot read ${value} inside { } or [ ]: quote it` });
    }
    const other = old.get(offset)?.value;
    if (!Object.is(other, value)) {
      faults.push({ offset, message: `YAML 1.1 does not read ${String(value)} as a ${typeof value}: quote it` });
    }
  }
  return faults;
}

interface Read {
  value: unknown;
  plain: boolean;
  /** Inside `{ }` or `[ ]`. */
  flow: boolean;
}

/** Every scalar, keys included, by where it stands. */
function scalars(document: Document): Map<number, Read> {
  const found = new Map<number, Read>();
  visit(document, {
    Scalar: (_key, node, path) => {
      const flow = path.some((parent) => 'flow' in parent && parent.flow === true);
      if (isScalar(node) && node.range)
        found.set(node.range[0], { value: node.value, plain: node.type === 'PLAIN', flow });
    },
  });
  return found;
}
