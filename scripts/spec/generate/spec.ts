import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Document as YamlDocument } from 'yaml';
import type { Document } from './openapi.ts';

export type Path = readonly (string | number)[];

/** One thing wrong with a spec, and where. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export class InvalidSpec extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => `${p.file}:${p.line}:${p.column}  ${p.message}`).join('\n'));
    this.name = 'InvalidSpec';
    this.problems = problems;
  }
}

/** A parsed spec that still knows on which line everything stands. */
export class Spec {
  readonly file: string;
  readonly document: Document;
  readonly #yaml: YamlDocument.Parsed;
  readonly #lines: LineCounter;

  constructor(file: string, text: string) {
    this.file = file;
    this.#lines = new LineCounter();
    this.#yaml = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const wrong = [...this.#yaml.errors, ...this.#yaml.warnings];
    if (wrong.length > 0) throw new InvalidSpec(wrong.map((e) => this.#problem(e.pos[0], e.message)));
    this.document = this.#yaml.toJS();
    if (!isMap(this.#yaml.contents)) throw new InvalidSpec([this.#problem(0, 'not an OpenAPI document')]);
  }

  #problem(offset: number, message: string): Problem {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), message: message.split('\n')[0]! };
  }

  /** A problem with what stands at `path`, or with the deepest part of it that exists. */
  at(path: Path, message: string): Problem {
    let node: unknown = this.#yaml.contents;
    let offset = 0;
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
        if (pair === undefined) break;
        offset = startOf(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(part)];
        offset = startOf(node) ?? offset;
      } else break;
    }
    if (isScalar(node)) offset = startOf(node) ?? offset;
    return this.#problem(offset, message);
  }
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
