// A spec file read so that every value can be traced back to its line.
import { readFileSync } from 'node:fs';
import { type Alias, isCollection, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import { yaml11Faults } from './lint/yaml.ts';
import { type JsonObject, object, type Path } from './openapi.ts';

export interface Problem {
  file: string;
  line: number;
  col: number;
  rule: string;
  message: string;
}

interface Position {
  line: number;
  col: number;
}

export interface Source {
  file: string;
  doc: JsonObject;
  /** Faults of the YAML itself. */
  problems: Problem[];
  /** What readers of YAML 1.1 take otherwise or not at all. */
  readOtherwise(): Problem[];
  /** The position of the value at a path, or of the nearest parent that is written in the file. */
  locate(at: Path): Position;
}

export function readSource(file: string, absolute: string): Source {
  let content: string;
  try {
    content = readFileSync(absolute, 'utf8');
  } catch {
    const problems = [{ file, line: 1, col: 1, rule: 'file', message: 'the file cannot be read' }];
    return { file, doc: {}, problems, readOtherwise: () => [], locate: () => ({ line: 1, col: 1 }) };
  }
  return parseSource(file, content);
}

export function parseSource(file: string, content: string): Source {
  const lines = new LineCounter();
  const yaml = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => lines.linePos(offset);
  const problems: Problem[] = [...yaml.errors, ...yaml.warnings].map((fault) => ({
    file,
    ...position(fault.pos[0]),
    rule: 'yaml',
    message: fault.message,
  }));
  visit(yaml, {
    Alias: (_key, node: Alias) => {
      const message = 'no YAML aliases: use $ref';
      problems.push({ file, ...position(node.range?.[0] ?? 0), rule: 'yaml', message });
    },
  });

  function locate(at: Path): Position {
    let node: unknown = yaml.contents;
    let offset = 0;
    for (const key of at) {
      if (!isCollection(node)) break;
      const item: unknown = node.items.find((entry, i) =>
        isPair(entry) ? String(entry.key) === String(key) : i === key,
      );
      const mark = isPair(item) ? item.key : item;
      if (isNode(mark)) offset = mark.range?.[0] ?? offset;
      node = isPair(item) ? item.value : item;
    }
    return position(offset);
  }
  const doc = yaml.errors.length === 0 ? object(yaml.toJS()) : {};
  const readOtherwise = (): Problem[] =>
    yaml11Faults(yaml, content).map(({ offset, message }) => ({
      file,
      ...position(offset),
      rule: 'yaml-1.1',
      message,
    }));
  return { file, doc, problems, readOtherwise, locate };
}
