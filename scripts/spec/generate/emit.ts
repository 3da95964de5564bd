import { format } from './format.ts';
import { readModel } from './model.ts';
import { prepare } from './prepare.ts';
import { printOperations } from './print-operations.ts';
import { printClient, printEvents, printManifest, printSurface } from './print-rest.ts';
import { printTypes } from './print-types.ts';
import { Spec } from './spec.ts';
import { validate, validateHoisted } from './validate.ts';

/** The files of the raw client, which are a package of their own: nobody else installs them. */
export const isRaw = (name: string): boolean => /^(?:client|paths)\.gen\.ts$/.test(name);

/** A spec and where its code goes. */
export interface SurfaceSource {
  /** Name of the folder in core-gen, and in raw. */
  name: string;
  /** Path of the spec, from the root. */
  file: string;
}

export const SURFACES: readonly SurfaceSource[] = [
  { name: 'linktor', file: 'spec/linktor.yaml' },
  { name: 'antonnia', file: 'spec/antonnia.yaml' },
  { name: 'sinch', file: 'spec/sinch-conversation.yaml' },
  { name: 'linktor-server', file: 'spec/linktor-server.yaml' },
];

export interface Emitted {
  /** File name to text. */
  files: Map<string, string>;
  operations: number;
  events: number;
  types: number;
}

/** The generated files of one spec: the same text always gives the same files. */
export async function emit({ name, file }: SurfaceSource, text: string): Promise<Emitted> {
  const spec = new Spec(file, text);
  validate(spec);
  const { document } = spec;
  const model = readModel(document);
  validateHoisted(spec, model.hoisted);
  const prepared = prepare(document, model.hoisted);
  const { types, paths } = await printTypes(prepared, name);
  const sources: Record<string, string> = {
    'types.gen.ts': types,
    'paths.gen.ts': paths,
    'operations.gen.ts': printOperations(document, model.operations),
    'surface.gen.ts': printSurface(name, document),
    'events.gen.ts': printEvents(document),
    'manifest.gen.ts': printManifest(model.operations),
    'client.gen.ts': printClient(document.info.title, name, model.operations),
    'index.gen.ts': [
      "export * from './events.gen.ts';",
      "export * from './operations.gen.ts';",
      "export * from './surface.gen.ts';",
      "export type * from './types.gen.ts';",
    ].join('\n'),
  };
  const banner = `// Generated from ${file} by \`pnpm generate\`. Do not edit.`;
  const files = await format(
    new Map(Object.entries(sources).map(([path, source]) => [path, `${banner}\n${source}\n`])),
  );
  return {
    files,
    operations: model.operations.length,
    events: Object.keys(document.webhooks ?? {}).length,
    types: Object.keys(prepared.components?.schemas ?? {}).length,
  };
}
