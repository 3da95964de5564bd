// The events of a spec as a platform would deliver them: its examples.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../run-command.ts';
import { deref, type Json, object, operations, type Surface } from '../../spec/openapi.ts';

/** The name of each example beside its body. */
export function eventExamples(surface: Surface): [name: string, body: Json][] {
  const doc = object(parse(readFileSync(join(root, 'spec', `${surface}.yaml`), 'utf8')));
  return operations(doc)
    .filter(({ kind }) => kind === 'event')
    .flatMap(({ name, node }) => {
      const media = object(object(deref(doc, node['requestBody'])['content'])['application/json']);
      return Object.entries(object(media['examples'])).map(([example, value]): [string, Json] => [
        `${name} ${example}`,
        deref(doc, value)['value'] as Json,
      ]);
    });
}
