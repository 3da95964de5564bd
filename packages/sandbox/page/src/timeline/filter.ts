import type { Entry, EntryKind, Platform } from '../api/types.ts';

/** What the timeline shows. What is not given lets everything through. */
export interface Filter {
  platform?: Platform;
  kind?: EntryKind;
  operation?: string;
  conversation?: string;
  /** Words of the title, path or operation. */
  text?: string;
  violations?: boolean;
}

export const PLATFORMS: readonly Platform[] = ['linktor', 'antonnia', 'sinch'];
export const KINDS: readonly EntryKind[] = ['exchange', 'frame', 'webhook', 'stream', 'note'];

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(Boolean);

export function matches(entry: Entry, filter: Filter): boolean {
  if (filter.platform && entry.platform !== filter.platform) return false;
  if (filter.kind && entry.kind !== filter.kind) return false;
  if (filter.violations && entry.violations === 0) return false;
  if (filter.conversation && entry.conversationId !== filter.conversation) return false;
  if (filter.operation && !contains(entry.operationId, filter.operation)) return false;
  if (filter.text) {
    const { title, path, operationId, method } = entry;
    const all = `${method ?? ''} ${path ?? ''} ${operationId ?? ''} ${title} ${entry.status ?? ''}`;
    if (!filter.text.split(/\s+/).every((word) => contains(all, word))) return false;
  }
  return true;
}

const contains = (text: string | undefined, part: string): boolean =>
  text?.toLowerCase().includes(part.toLowerCase()) ?? false;

/** Newest first, as the timeline shows them. */
export function shown(entries: readonly Entry[], filter: Filter): Entry[] {
  const found: Entry[] = [];
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at] as Entry;
    if (matches(entry, filter)) found.push(entry);
  }
  return found;
}

/** The operations there are among these entries, for the filter to offer. */
export const operationsOf = (entries: readonly Entry[]): string[] =>
  [...new Set(entries.flatMap(({ operationId }) => operationId ?? []))].sort();

/** A filter as a part of the page's address, so that a view can be kept and sent to somebody. */
export function filterToQuery(filter: Filter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value === true ? '1' : String(value));
  return query.toString();
}

export function filterFromQuery(text: string): Filter {
  const query = new URLSearchParams(text);
  const platform = PLATFORMS.find((one) => one === query.get('platform'));
  const kind = KINDS.find((one) => one === query.get('kind'));
  const filter: Filter = {};
  if (platform) filter.platform = platform;
  if (kind) filter.kind = kind;
  for (const name of ['operation', 'conversation', 'text'] as const) {
    const value = query.get(name);
    if (value) filter[name] = value;
  }
  if (query.get('violations') === '1') filter.violations = true;
  return filter;
}
