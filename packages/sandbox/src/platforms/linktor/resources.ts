import type { Context, Reply } from '../../engine/context.ts';
import { matching } from '../../engine/generic/matching.ts';
import { linktorPage } from '../../engine/generic/page.ts';
import { type Kinds, kept, must, TENANT_ID } from './documents.ts';

// What bots, agents, knowledge bases and flows have in common.

type Kind = 'bots' | 'agents' | 'knowledge-bases' | 'flows';
type Members<K extends Kind> = Omit<Kinds[K], 'id' | 'tenantId' | 'createdAt' | 'updatedAt'>;

/** The one that the path names, or a 404. */
export const named = <K extends Kind>(context: Context, kind: K): Kinds[K] => must(context, kind, context.params['id']);

/** A page of those that the query asks for, newest first. */
export function listed<K extends Kind>(
  context: Context,
  kind: K,
  show: (document: Kinds[K]) => object = (each) => each,
  fits: (document: Kinds[K]) => boolean = () => true,
): Reply {
  const all = kept(context, kind).list().filter(fits).reverse().map(show);
  const { data, pagination } = linktorPage(
    matching(all, context.query),
    (each) => (each as { id: string }).id,
    context.query,
  );
  return { body: { data, pagination } };
}

export function added<K extends Kind>(context: Context, kind: K, prefix: string, members: Members<K>): Kinds[K] {
  const id = context.ids.next(prefix);
  const now = context.clock.iso();
  const document = { id, tenantId: TENANT_ID, ...members, createdAt: now, updatedAt: now } as unknown as Kinds[K];
  return kept(context, kind).put(id, document);
}

export function changed<K extends Kind>(
  context: Context,
  kind: K,
  before: Kinds[K],
  changes: Partial<Kinds[K]>,
): Kinds[K] {
  return kept(context, kind).put(before.id, { ...before, ...changes, updatedAt: context.clock.iso() });
}

/** A copy under another name: the one given, or the old one with a word. */
export function copied<K extends Kind>(
  context: Context,
  kind: K,
  prefix: string,
  changes: Partial<Members<K>> = {},
): Kinds[K] {
  const { id: _, createdAt: __, updatedAt: ___, ...members } = named(context, kind);
  const { name } = (context.body ?? {}) as { name?: string };
  return added(context, kind, prefix, {
    ...members,
    ...changes,
    name: name ?? `${members.name} (copy)`,
  } as unknown as Members<K>);
}

/** A list with others added, each once. */
export const including = (list: readonly string[] | undefined, more: readonly string[]): string[] => [
  ...new Set([...(list ?? []), ...more]),
];

/** A list without some. */
export const without = (list: readonly string[] | undefined, gone: readonly string[]): string[] =>
  (list ?? []).filter((each) => !gone.includes(each));
