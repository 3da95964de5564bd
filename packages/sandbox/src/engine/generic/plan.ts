import type { ManifestEntry } from '@linktor/core-gen';

/** What an operation does with a collection, as its method and its path tell. */
export interface Plan {
  does: 'create' | 'list' | 'get' | 'change' | 'delete';
  /** The last literal part of the path: `bots`. */
  collection: string;
  /** The parameters before the document's own: within these an id is one document. */
  parents: readonly string[];
  /** The parameter that names the document; absent for `create` and `list`. */
  key?: string;
  entry: ManifestEntry;
}

/** A document that a path goes through: it must exist. */
export interface Step {
  collection: string;
  parents: readonly string[];
  key: string;
}

/** The plan of every operation that creates, lists, gets, changes or deletes; nothing for the others. */
export function plansOf(manifest: Readonly<Record<string, ManifestEntry>>): Map<string, Plan> {
  const entries = Object.entries(manifest);
  const paths = new Set(entries.map(([, { path }]) => path));
  const plans = new Map<string, Plan>();
  for (const [id, entry] of entries) {
    const plan = planOf(entry, paths);
    if (plan !== undefined) plans.set(id, plan);
  }
  return plans;
}

function planOf(entry: ManifestEntry, paths: ReadonlySet<string>): Plan | undefined {
  const { method, path } = entry;
  const parts = path.split('/').slice(1);
  const last = parts.at(-1) ?? '';
  const parameter = parameterOf(last);
  if (parameter !== undefined) {
    const does =
      method === 'GET' ? 'get' : method === 'DELETE' ? 'delete' : /^(?:PATCH|PUT)$/.test(method) ? 'change' : undefined;
    const collection = parts.at(-2);
    if (does === undefined || collection === undefined || parameterOf(collection) !== undefined) return undefined;
    return { does, collection, parents: parametersOf(parts.slice(0, -1)), key: parameter, entry };
  }
  // A collection is what has documents under it: `/bots` beside `/bots/{id}`.
  if (last.includes(':') || ![...paths].some((other) => isItemOf(other, path))) return undefined;
  const does = method === 'POST' ? 'create' : method === 'GET' ? 'list' : undefined;
  return does && { does, collection: last, parents: parametersOf(parts), entry };
}

/** The documents that a path goes through, the outermost first. */
export function stepsOf({ path }: ManifestEntry): Step[] {
  const parts = path.split('/').slice(1);
  return parts.flatMap((part, i) => {
    const key = parameterOf(part.replace(/:[\w-]+$/, ''));
    const collection = parts[i - 1];
    if (key === undefined || collection === undefined || parameterOf(collection) !== undefined) return [];
    return [{ collection, parents: parametersOf(parts.slice(0, i)), key }];
  });
}

const parameterOf = (part: string): string | undefined => /^\{([^}]+)\}$/.exec(part)?.[1];

const parametersOf = (parts: readonly string[]): string[] => parts.flatMap((part) => parameterOf(part) ?? []);

const isItemOf = (other: string, path: string): boolean =>
  other.startsWith(`${path}/`) && parameterOf(other.slice(path.length + 1)) !== undefined;
