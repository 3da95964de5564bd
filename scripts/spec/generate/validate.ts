import type { Hoisted } from './model.ts';
import { identifierProblem } from './names.ts';
import { lookUp, methods, type OperationObject, type Parameter, type PathItem, resolve } from './openapi.ts';
import { InvalidSpec, type Path, type Problem, type Spec } from './spec.ts';

/** Everything the generator relies on; what style and completeness ask for is the spec linter's business. */
export function validate(spec: Spec): void {
  const problems = [...checkRoot(spec), ...checkReferences(spec)];
  // The other checks follow references.
  if (problems.length === 0) problems.push(...checkNames(spec), ...checkOperations(spec), ...checkWebhooks(spec));
  if (problems.length > 0) throw new InvalidSpec(problems.sort((a, b) => a.line - b.line || a.column - b.column));
}

/** The names the generator gives: two types of one name would silently become one. */
export function validateHoisted(spec: Spec, hoisted: readonly Hoisted[]): void {
  const schemas = spec.document.components?.schemas ?? {};
  const problems: Problem[] = [];
  for (const [i, { name }] of hoisted.entries()) {
    const message = `${quote(name)} is also the name the generator gives to a query, body or answer without one`;
    if (Object.hasOwn(schemas, name)) problems.push(spec.at(['components', 'schemas', name], message));
    else if (hoisted.findIndex((other) => other.name === name) < i) problems.push(spec.at(['paths'], message));
  }
  if (problems.length > 0) throw new InvalidSpec(problems);
}

function* checkRoot(spec: Spec): Generator<Problem> {
  const { openapi, info, servers, paths } = spec.document;
  if (!String(openapi).startsWith('3.1.')) yield spec.at(['openapi'], 'expected OpenAPI 3.1');
  if (typeof info?.title !== 'string') yield spec.at(['info'], 'info.title is missing');
  if (typeof servers?.[0]?.url !== 'string') yield spec.at(['servers'], 'the first server has no url');
  if (typeof paths !== 'object' || paths === null) yield spec.at(['paths'], 'paths are missing');
}

/** Keys below which everything is data: a `$ref` in there is not a reference. */
const data = new Set(['example', 'value', 'default', 'const', 'enum']);

function* checkReferences(spec: Spec, value: unknown = spec.document, path: Path = []): Generator<Problem> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, key];
    if ((data.has(key) || (key === 'examples' && Array.isArray(child))) && path.at(-1) !== 'properties') continue;
    if (key === '$ref' && typeof child !== 'string' && path.at(-1) !== 'properties') {
      yield spec.at(here, '$ref must be a string');
    } else if ((key === '$ref' || key === 'x-event-schema') && typeof child === 'string') {
      if (!child.startsWith('#/')) yield spec.at(here, `$ref ${quote(child)} leaves the document`);
      else if (lookUp(spec.document, child) === undefined)
        yield spec.at(here, `$ref ${quote(child)} points at nothing`);
      else if (circular(spec, child)) yield spec.at(here, `$ref ${quote(child)} points back at itself`);
    } else yield* checkReferences(spec, child, here);
  }
}

function circular(spec: Spec, ref: string): boolean {
  const seen = new Set<unknown>();
  for (let next: unknown = ref; typeof next === 'string'; ) {
    if (seen.has(next)) return true;
    seen.add(next);
    next = (lookUp(spec.document, next) as { $ref?: unknown } | undefined)?.$ref;
  }
  return false;
}

function* checkNames(spec: Spec): Generator<Problem> {
  const components = spec.document.components ?? {};
  for (const [kind, entries] of Object.entries(components)) {
    for (const name of Object.keys(entries ?? {})) {
      const wrong =
        kind === 'schemas'
          ? identifierProblem(name, 'type')
          : /^[\w.-]+$/.test(name)
            ? undefined
            : 'not a valid component name';
      if (wrong) yield spec.at(['components', kind, name], `${quote(name)}: ${wrong}`);
    }
  }
  yield* checkOpenEnums(spec);
}

function* checkOpenEnums(spec: Spec, value: unknown = spec.document, path: Path = []): Generator<Problem> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'x-extensible-enum' && path.at(-1) !== 'properties') {
      const fine =
        Array.isArray(child) && child.length > 0 && child.every((v) => ['string', 'number'].includes(typeof v));
      if (!fine) yield spec.at([...path, key], 'x-extensible-enum must be a list of strings or numbers');
    } else yield* checkOpenEnums(spec, child, [...path, key]);
  }
}

function* checkOperations(spec: Spec): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const section of ['paths', 'webhooks'] as const) {
    for (const [path, item] of Object.entries(spec.document[section] ?? {})) {
      for (const method of methods) {
        const operation = item[method];
        if (operation === undefined) continue;
        const here = [section, path, method];
        const id = operation.operationId;
        const wrong = id === undefined ? 'operationId is missing' : identifierProblem(id, 'value');
        if (id === undefined || wrong)
          yield spec.at([...here, 'operationId'], id ? `${quote(id)}: ${wrong}` : `${wrong}`);
        else if (seen.has(id)) {
          yield spec.at([...here, 'operationId'], `duplicate operationId ${quote(id)}, also at ${seen.get(id)}`);
        } else seen.set(id, `${method.toUpperCase()} ${path}`);
        if (section === 'paths') yield* checkOperation(spec, path, item, operation, here);
      }
    }
  }
}

function* checkOperation(
  spec: Spec,
  path: string,
  item: PathItem,
  operation: OperationObject,
  here: Path,
): Generator<Problem> {
  if (!path.startsWith('/')) yield spec.at(here.slice(0, 2), `path ${quote(path)} does not begin with a slash`);
  if (typeof operation.tags?.[0] !== 'string') yield spec.at([...here, 'tags'], 'the operation has no tag');
  const retry = operation['x-idempotency'];
  if (retry !== undefined && !['safe', 'idempotent', 'key'].includes(retry)) {
    yield spec.at([...here, 'x-idempotency'], `x-idempotency ${quote(retry)} is none of safe, idempotent, key`);
  }
  const status = operation['x-status'];
  if (status !== undefined && status !== 'documented') {
    yield spec.at([...here, 'x-status'], `x-status ${quote(status)} is not documented`);
  }
  for (const [i, requirement] of (operation.security ?? []).entries()) {
    for (const scheme of Object.keys(requirement)) {
      if (spec.document.components?.securitySchemes?.[scheme] === undefined) {
        yield spec.at([...here, 'security', i, scheme], `security scheme ${quote(scheme)} is not declared`);
      }
    }
  }
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) =>
    resolve<Parameter>(spec.document, p),
  );
  const declared = parameters.filter((p) => p.in === 'path').map((p) => p.name);
  const named = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
  for (const name of named) {
    if (!/^\w+$/.test(name)) yield spec.at(here.slice(0, 2), `path parameter ${quote(name)} is not a plain name`);
    if (!declared.includes(name)) yield spec.at(here, `path parameter ${quote(name)} is not declared`);
  }
  for (const name of declared) {
    if (!named.includes(name)) yield spec.at(here, `parameter ${quote(name)} is not in the path ${quote(path)}`);
  }
  for (const parameter of parameters) yield* checkParameter(spec, parameter, here);
}

function* checkParameter(spec: Spec, { name, in: place, style }: Parameter, here: Path): Generator<Problem> {
  const normal = { path: 'simple', query: 'form', header: 'simple', cookie: undefined }[place];
  if (normal === undefined) yield spec.at(here, `parameter ${quote(name)}: in ${quote(place)} is not supported`);
  else if (style !== undefined && style !== normal) {
    yield spec.at(here, `parameter ${quote(name)}: style ${quote(style)} is not supported in ${place}`);
  }
}

function* checkWebhooks(spec: Spec): Generator<Problem> {
  for (const [event, item] of Object.entries(spec.document.webhooks ?? {})) {
    const body = item.post?.requestBody && resolve(spec.document, item.post.requestBody);
    if (!body || !('content' in body) || body.content['application/json']?.schema?.$ref === undefined) {
      yield spec.at(['webhooks', event], `webhook ${quote(event)} has no POST whose JSON body is a named schema`);
    }
  }
}

const quote = (value: unknown): string => JSON.stringify(value);
