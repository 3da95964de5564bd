import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { number, plural } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { go, type Route } from '../route/route.ts';
import { useSandbox } from '../sandbox.ts';
import { KEPT } from './entries.ts';
import { EntryView } from './entry-view.tsx';
import { type Filter, filterFromQuery, filterToQuery, isFiltered, operationsOf, shown } from './filter.ts';
import { Filters } from './filters.tsx';
import { TimelineList } from './list.tsx';

/** Everything that happened, newest first, and one entry of it whole. */
export function TimelineView({ route }: { route: Route }): JSX.Element {
  const sandbox = useSandbox();
  const entries = sandbox.entries.value;
  const { query } = route;
  const selected = route.path[1] === undefined ? undefined : Number(route.path[1]);
  const filter = useMemo(() => filterFromQuery(query), [query]);
  const found = useMemo(() => shown(entries, filter), [entries, filter]);
  const operations = useMemo(() => operationsOf(entries), [entries]);
  const dropped = sandbox.state.value?.dropped ?? 0;
  const open = selected !== undefined;
  const change = (next: Filter): void => go(['timeline'], filterToQuery(next), true);
  return (
    <div class={`timeline ${open ? 'with-entry' : ''}`}>
      <section class="all" aria-label="Timeline">
        <div class="list-head">
          <h1>Timeline</h1>
          <p class="count" aria-live="off">
            {isFiltered(filter)
              ? `${number(found.length)} of ${number(entries.length)}`
              : plural(found.length, 'entry', 'entries')}
          </p>
        </div>
        <Filters filter={filter} operations={operations} onChange={change} />
        {dropped > 0 && (
          <p class="dropped">
            <Icon name="failed" size={15} /> {plural(dropped, 'older entry was', 'older entries were')} dropped: the
            sandbox keeps the last {number(KEPT)}.
          </p>
        )}
        {found.length > 0 ? (
          <TimelineList entries={found} selected={selected} onOpen={(seq) => go(['timeline', String(seq)], query)} />
        ) : (
          <div class="empty">
            <Icon name="timeline" size={40} />
            <p>
              {entries.length > 0
                ? 'No entry fits the filter.'
                : 'Nothing has happened yet. Call an API of the sandbox, or write from a phone.'}
            </p>
          </div>
        )}
      </section>
      {open && <EntryView key={selected} seq={selected} onClose={() => go(['timeline'], query)} />}
    </div>
  );
}
