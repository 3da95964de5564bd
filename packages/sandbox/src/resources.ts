import { redact } from '@linktor/mock';
import type { Documents, ResourceCount } from './control/controlled.ts';
import type { Platform } from './engine/context.ts';
import type { Store } from './engine/store.ts';
import { SandboxError } from './error.ts';
import { isPlatform } from './platform.ts';

/** The collections there are, as far as they are a platform's. */
export function resourcesOf(store: Store): ResourceCount[] {
  return store
    .collections()
    .flatMap(({ owner, collection, count }) => (isPlatform(owner) ? [{ platform: owner, collection, count }] : []));
}

/** A page of documents, newest first. */
export function documentsOf(
  store: Store,
  platform: Platform,
  collection: string,
  limit: number,
  after: string | undefined,
): Documents {
  if (!resourcesOf(store).some((each) => each.platform === platform && each.collection === collection))
    throw new SandboxError('NOT_FOUND', `${platform} has no ${collection}.`, 'Ask for /api/resources.');
  const keys = [...store.collection<object>(platform, collection).entries()].reverse();
  const from = after === undefined ? 0 : keys.findIndex(([key]) => key === after) + 1;
  const page = keys.slice(from, from + Math.min(Math.max(1, limit), 1000));
  const last = page.at(-1)?.[0];
  const more = from + page.length < keys.length && last !== undefined;
  return { items: page.map(([, document]) => redact(document)), ...(more ? { next: last } : {}) };
}
