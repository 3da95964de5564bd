// All rules of our own over one document.

import { operations, type Path } from '../openapi.ts';
import type { Problem, Source } from '../source.ts';
import { lintExamples } from './examples.ts';
import { lintNames } from './names.ts';
import { lintOperations } from './operations.ts';
import { lintUnions } from './unions.ts';
import { lintUnused } from './unused.ts';

/** Takes down a problem at a place in the document. */
export type Report = (at: Path, rule: string, message: string) => void;

export interface LintResult {
  problems: Problem[];
  counts: { operations: number; events: number; examples: number };
}

export function lintSource(source: Source): LintResult {
  const problems = [...source.problems];
  const report: Report = (at, rule, message) =>
    void problems.push({ file: source.file, ...source.locate(at), rule, message });
  let examples = 0;
  if (problems.length === 0) {
    problems.push(...source.readOtherwise());
    lintOperations(source.doc, report);
    lintNames(source.doc, report);
    lintUnions(source.doc, report);
    lintUnused(source.doc, report);
    examples = lintExamples(source.doc, report);
  }
  const all = operations(source.doc);
  const distinct = new Map(problems.map((p) => [`${p.line}:${p.col} ${p.rule} ${p.message}`, p])); // shared examples repeat
  const events = all.filter(({ kind }) => kind === 'event').length;
  return { problems: [...distinct.values()], counts: { operations: all.length - events, events, examples } };
}
