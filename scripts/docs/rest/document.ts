// The specifications as the reference shows them: with the methods that reach each operation, and the mock as their server.
import { SURFACES } from '../../../packages/mock/src/surfaces.ts';
import type { Wrappers } from '../api/wrappers.ts';
import { operationsOf, type Surface } from '../spec.ts';

/** A copy of the specification for the reference. Links lead from the root of the site, wherever that is. */
export function document({ name, spec }: Surface, wrappers: Wrappers, base: string): object {
  const copy = structuredClone(spec);
  copy.servers = [
    {
      url: 'http://127.0.0.1:{port}',
      description: 'The mock on this machine: pnpm mock, or npx linktor-mock',
      variables: { port: { default: String(SURFACES[name].port) } },
    },
  ];
  // The console sends an empty path where nothing is given; the mock finds something under any id.
  for (const parameter of Object.values(copy.components.parameters ?? {}))
    if (parameter.in === 'path') parameter.example ??= `any_${parameter.name}`;
  for (const { method, path, operation } of operationsOf(copy)) {
    const methods = wrappers.of(name, method, path);
    const links = methods.map(
      ({ name: called, link, from }) => `[\`${called}\`](${base}${link.slice(1)}) of \`${from}\``,
    );
    if (links.length > 0) operation.description = `Call it with ${links.join(', ')}.\n\n${operation.description ?? ''}`;
  }
  return copy;
}
