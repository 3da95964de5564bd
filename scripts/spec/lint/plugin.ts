// Our own rules, as a plugin of Redocly's linter, which reads the files, places what they find and prints it: `redocly.yaml`.
import { LineCounter, parseDocument } from 'yaml';
import type { JsonObject, Path } from '../openapi.ts';
import { lintExamples } from './examples.ts';
import { lintNames } from './names.ts';
import { lintOperations } from './operations.ts';
import { lintUnions } from './unions.ts';
import { lintUnused } from './unused.ts';
import { yamlFaults } from './yaml.ts';

/** Takes down a problem at a place in the document. */
export type Report = (at: Path, message: string) => void;

/** As much of Redocly's context as is used here. */
interface Context {
  location: { child(path: Path): { key(): unknown }; source: { body: string } };
  report(problem: { message: string; location: unknown }): void;
}

/** A rule that looks at the document as a whole. */
const rule = (lint: (doc: JsonObject, report: Report) => void) => () => ({
  Root: (doc: JsonObject, { report, location }: Context): void => {
    const told = new Set<string>();
    lint(doc, (at, message) => {
      // An example that several answers share is told once.
      const key = `${JSON.stringify(at)} ${message}`;
      if (!told.has(key)) report({ message, location: location.child(at).key() });
      told.add(key);
    });
  },
});

const yaml = () => ({
  Root: (_: unknown, { report, location: { source } }: Context): void => {
    const lines = new LineCounter();
    const document = parseDocument(source.body, { lineCounter: lines, prettyErrors: false });
    for (const { offset, message } of yamlFaults(document, source.body))
      report({ message, location: { source, pointer: undefined, start: lines.linePos(offset) } });
  },
});

export default () => ({
  id: 'linktor',
  rules: {
    oas3: {
      examples: rule(lintExamples),
      names: rule(lintNames),
      operations: rule(lintOperations),
      unions: rule(lintUnions),
      unused: rule(lintUnused),
      yaml,
    },
  },
});
