import { readFileSync } from 'node:fs';
import { parseWithPointers } from '@stoplight/yaml';

/** Reads a specification file as Prism does: YAML, or the JSON that is YAML, too. */
export function readYaml(file: string): Record<string, unknown> {
  const options = { ignoreDuplicateKeys: true, mergeKeys: false };
  const { data, diagnostics } = parseWithPointers<Record<string, unknown>>(readFileSync(file, 'utf8'), options);
  const wrong = diagnostics.find(({ severity }) => severity === 0);
  if (wrong !== undefined) throw new Error(`${wrong.message} at line ${wrong.range.start.line + 1}`);
  return data ?? {};
}
