interface Routable {
  readonly method: string;
  readonly path: string;
}

/**
 * Our own routing instead of Prism's, for three reasons.
 *
 * - The log must name the operation of every request, refused ones included, and Prism does not tell.
 * - Prism matches path segments without anchoring them, so that `/contacts/c1:mergeX` reaches `/contacts/{id}:merge`: a
 *   typo in a custom method (Sinch's `:send`, `:merge`, `:stop`) would go unnoticed. Here a segment matches as a whole,
 *   and its literal part as written: a colon sent as `%3A` is not the custom method, as it is not on the platform.
 * - Prism reads a comma in a path parameter as a list. {@link Match} carries the path with its parameters encoded anew.
 */
export class Router<T extends Routable> {
  readonly #routes: readonly Route<T>[];

  constructor(operations: readonly T[]) {
    // The more literal of two matching paths wins: `/conversations/counts` before `/conversations/{id}`.
    this.#routes = operations.map(toRoute).sort((a, b) => compare(a.rank, b.rank));
  }

  find(method: string, path: string): Match<T> {
    const here = this.#routes.flatMap((route) => {
      const values = route.pattern.exec(path);
      return values === null ? [] : [{ route, values: values.slice(1) }];
    });
    const match = here.find(({ route }) => route.method === method);
    if (match === undefined)
      return { operation: undefined, allowed: [...new Set(here.map(({ route }) => route.method))] };
    const { operation } = match.route;
    return { operation, path: fill(operation.path, match.values), params: parameters(match.route.names, match.values) };
  }
}

/** The operation and the path to validate, or the methods the path does have (none: no such path). */
export type Match<T> =
  | { operation: T; path: string; params: Record<string, string> }
  | { operation: undefined; allowed: string[] };

interface Route<T> {
  operation: T;
  method: string;
  pattern: RegExp;
  /** The parameters in the path, in their order. */
  names: readonly string[];
  rank: readonly number[];
}

const PARAMETER = /\{[^}]*\}/;
const BARE = /^\{[^}]*\}$/;

function toRoute<T extends Routable>(operation: T): Route<T> {
  return {
    operation,
    method: operation.method.toUpperCase(),
    pattern: new RegExp(`^${operation.path.split(PARAMETER).map(escapeRegExp).join('([^/]+)')}$`),
    names: [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name),
    // Per segment: literal, then partly literal, then a bare parameter.
    rank: operation.path.split('/').map((segment) => (PARAMETER.test(segment) ? (BARE.test(segment) ? 2 : 1) : 0)),
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function fill(template: string, values: readonly string[]): string {
  const literals = template.split(PARAMETER);
  return literals.map((literal, i) => literal + (i < values.length ? reencode(values[i] ?? '') : '')).join('');
}

function parameters(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, i) => [name, decode(values[i] ?? '')]));
}

const reencode = (value: string): string => encodeURIComponent(decode(value));

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A stray percent sign stands for itself.
    return value;
  }
}

function escapeRegExp(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
