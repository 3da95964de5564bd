// The API reference: Markdown by TypeDoc, a page per import and per class, with two things added that only this repository
// knows: the operation that a method calls, and the page of each generated type.
import { join } from 'node:path';
import {
  Application,
  type CommentDisplayPart,
  type DeclarationReflection,
  ReflectionKind,
  type Router,
  type TypeDocOptions,
} from 'typedoc';
import { MarkdownPageEvent, MarkdownRendererEvent, type PluginOptions } from 'typedoc-plugin-markdown';
import { root } from '../../run-command.ts';
import { operationsOf, type Surface, schemaPath, surfacePath } from '../spec.ts';
import { callsOf, takeApiLine } from './calls.ts';
import { entries } from './entries.ts';
import { surfaceOf, Wrappers } from './wrappers.ts';

const options: Partial<TypeDocOptions & PluginOptions> = {
  plugin: ['typedoc-plugin-markdown'],
  tsconfig: join(root, 'tsconfig.base.json'),
  compilerOptions: { declaration: false, isolatedDeclarations: false },
  // Generated types are described once, in the reference of their specification.
  exclude: ['**/core-gen/**'],
  externalPattern: ['**/core-gen/**', '**/node_modules/**'],
  excludeExternals: true,
  excludePrivate: true,
  excludeProtected: true,
  excludeInternal: true,
  // The compiler has its own check.
  skipErrorChecking: true,
  disableSources: true,
  sort: ['source-order'],
  logLevel: 'Error',
  readme: 'none',
  router: 'member',
  membersWithOwnFile: ['Class'],
  entryFileName: 'index',
  excludeScopesInPaths: true,
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  sanitizeComments: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  indexFormat: 'table',
  pageTitleTemplates: { index: 'API reference', module: '{name}', member: '{name}' },
};

/** Writes the pages into a folder. */
export async function writeReference(folder: string, surfaces: readonly Surface[]): Promise<Wrappers> {
  const all = entries();
  const app = await Application.bootstrapWithPlugins({
    ...options,
    entryPoints: all.map(({ source }) => join(root, source)),
    outputs: [{ name: 'markdown', path: folder }],
  } as Partial<TypeDocOptions>);
  // The generated types: their file says which platform they belong to.
  const generated = typePages(surfaces);
  app.converter.addUnknownSymbolResolver((reference, _, __, symbol) => {
    const surface = /(?:core-gen\/)?src\/([\w-]+)\//.exec(symbol?.packagePath ?? '')?.[1];
    const name = reference.symbolReference?.path?.at(-1)?.path;
    return generated.get(`${surface} ${name}`);
  });
  const project = await app.convert();
  if (!project?.children) throw new Error('TypeDoc found nothing');

  const sources = new Map(all.map(({ name, source }) => [source, name]));
  for (const module of project.children) {
    const id = project.getSymbolIdFromReflection(module);
    const name = sources.get(`packages/${id?.packageName.replace('@linktor/', '')}/${id?.packagePath}`);
    if (!name) throw new Error(`TypeDoc has a module that is no import: ${module.name}`);
    module.name = name;
  }

  const wrappers = new Wrappers(surfaces);
  const links = operationLinks(surfaces);
  const methods = project.children.flatMap((module) =>
    (module.children ?? []).flatMap(methodsOf).map(told(module.name)),
  );
  for (const { method, from, line } of methods) describe(method, line, from, links);
  // Where a page and its sections are is known while TypeDoc writes, and no longer.
  app.renderer.on(MarkdownRendererEvent.END, () => {
    const router = app.renderer.router as Router;
    for (const { method, from, line } of methods)
      for (const call of callsOf(line)) {
        const owner = method.kind === ReflectionKind.Function ? undefined : method.parent?.name;
        const name = owner ? `${owner}.${method.name}` : method.name;
        wrappers.add({ name, from, link: `/api/${router.getFullUrl(method).replace(/\.md(?=#|$)/, '')}` }, call);
      }
  });
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = tidy(page.contents ?? '');
  });
  await app.generateOutputs(project);
  return wrappers;
}

/** Without what tells a reader nothing: rules between members, what overrides what; and re-exports in one line, not a section each. */
function tidy(text: string): string {
  const [own = '', again] = text.split(/^## References$/m);
  const names = [...(again ?? '').matchAll(/^Re-exports (\[.*\]\(.*\))$/gm)].map(([, link]) => link);
  const also = names.length > 0 ? `\n## Also exported\n\n${names.join(', ')}\n` : '';
  const kept = own
    .replace(/^\*\*\*\n\n?/gm, '')
    .replace(/^#{3,6} (?:Overrides|Inherited from)\n\n.*\n\n?/gm, '')
    // A union of several lines, as a cell of a table begins with it.
    .replaceAll('| \\| ', '| ');
  return kept.trimEnd() + also;
}

/** Every method of a class, or the function itself. */
const methodsOf = (owner: DeclarationReflection): DeclarationReflection[] =>
  owner.kind === ReflectionKind.Function
    ? [owner]
    : (owner.children ?? []).filter(({ kind, inheritedFrom }) => kind === ReflectionKind.Method && !inheritedFrom);

const told =
  (from: string) =>
  (method: DeclarationReflection): { method: DeclarationReflection; from: string; line: string } => ({
    method,
    from,
    line: takeApiLine(method) ?? '',
  });

/** Says in the docstring what the method calls, with a link, and links the errors it throws. */
function describe(method: DeclarationReflection, line: string, from: string, links: ReadonlyMap<string, string>): void {
  const [signature] = method.signatures ?? [];
  if (!signature?.comment) return;
  if (line !== '') {
    const linked = line.replace(/`(\w+ [^`\s?]+)[^`]*`/g, (text, call: string) => {
      const link = links.get(`${surfaceOf(from)} ${call}`);
      return link ? `[${text}](${link})` : text;
    });
    signature.comment.summary.push({ kind: 'text', text: `\n\nAPI: ${linked}` });
  }
  for (const { content } of signature.comment.getTags('@throws')) linkError(method, content);
}

/** The error that a `@throws` begins with leads to its description. */
function linkError(method: DeclarationReflection, content: CommentDisplayPart[]): void {
  const [first] = content;
  const [, name, rest = ''] = /^(\w+Error)\b([\s\S]*)$/.exec(first?.kind === 'text' ? first.text : '') ?? [];
  const target = name && errorsOf(method).get(name);
  if (!target) return;
  content.splice(0, 1, { kind: 'inline-tag', tag: '@link', text: name, target }, { kind: 'text', text: rest });
}

const errors = new WeakMap<object, Map<string, DeclarationReflection>>();

function errorsOf({ project }: DeclarationReflection): Map<string, DeclarationReflection> {
  const known =
    errors.get(project) ??
    new Map(
      (project.getReflectionsByKind(ReflectionKind.Class) as DeclarationReflection[])
        .filter(({ name }) => name.endsWith('Error'))
        .map((one) => [one.name, one]),
    );
  errors.set(project, known);
  return known;
}

/** The pages of generated types, by surface and name. */
function typePages(surfaces: readonly Surface[]): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { name, spec } of surfaces) {
    // The parameters of an operation are a type, too: `listContacts` has `ListContactsQuery`.
    for (const { operation } of operationsOf(spec)) {
      const { operationId: id } = operation;
      pages.set(`${name} ${id.charAt(0).toUpperCase()}${id.slice(1)}Query`, `${surfacePath(name)}#${id}`);
    }
    for (const schema of Object.keys(spec.components.schemas)) pages.set(`${name} ${schema}`, schemaPath(name, schema));
  }
  return pages;
}

const operationLinks = (surfaces: readonly Surface[]): Map<string, string> =>
  new Map(
    surfaces.flatMap(({ name, spec }) =>
      operationsOf(spec).map(({ method, path, operation }): [string, string] => [
        `${name} ${method} ${path}`,
        `${surfacePath(name)}#${operation.operationId}`,
      ]),
    ),
  );
