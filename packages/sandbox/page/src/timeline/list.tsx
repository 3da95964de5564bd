import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../api/types.ts';
import { duration, number, timeOfDay } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { rowOf, rowsInView, scrollToSee } from './rows.ts';

interface ListProps {
  /** Newest first. */
  entries: readonly Entry[];
  selected?: number | undefined;
  onOpen: (seq: number) => void;
  /** Two lines to a row, for narrow places. */
  compact?: boolean;
}

const ROW = { wide: 38, compact: 58 };
const narrow = matchMedia('(max-width: 900px)');

/** A list of any length, of which only what is seen is drawn; what is looked at stays where it is while new entries come. */
export function TimelineList({ entries, selected, onOpen, compact }: ListProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [isNarrow, setNarrow] = useState(narrow.matches);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState<number | undefined>(selected);
  const twoLines = compact || isNarrow;
  const height = twoLines ? ROW.compact : ROW.wide;

  useEffect(() => {
    const change = (): void => setNarrow(narrow.matches);
    narrow.addEventListener('change', change);
    const sizes = new ResizeObserver(() => measure());
    const measure = (): void => {
      const { current } = box;
      if (current) setView({ top: current.scrollTop, height: current.clientHeight });
    };
    if (box.current) sizes.observe(box.current);
    measure();
    return () => {
      narrow.removeEventListener('change', change);
      sizes.disconnect();
    };
  }, []);

  // The first row that is seen, and how far it is scrolled out.
  const anchor = useRef<{ seq: number; off: number } | undefined>(undefined);
  const remember = (top: number): void => {
    const first = entries[Math.floor(top / height)];
    anchor.current = top > 0 && first ? { seq: first.seq, off: top % height } : undefined;
  };
  useLayoutEffect(() => {
    const { current } = box;
    if (!current || !anchor.current) return;
    const top = rowOf(entries, anchor.current.seq) * height + anchor.current.off;
    if (Math.abs(top - current.scrollTop) > 1) current.scrollTop = top;
  }, [entries, height]);

  const rows = rowsInView(entries.length, height, view.top, view.height);
  const above = anchor.current ? rowOf(entries, anchor.current.seq) : 0;

  const show = (row: number): void => {
    const { current } = box;
    const entry = entries[row];
    if (!current || !entry) return;
    setActive(entry.seq);
    current.scrollTop = scrollToSee(row, height, current.scrollTop, current.clientHeight);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = active === undefined ? -1 : rowOf(entries, active);
    const page = Math.max(1, Math.floor(view.height / height) - 1);
    const last = entries.length - 1;
    const to = { ArrowDown: row + 1, ArrowUp: row - 1, PageDown: row + page, PageUp: row - page, Home: 0, End: last };
    if (event.key === 'Enter' && active !== undefined) onOpen(active);
    else if (event.key in to) show(Math.max(0, Math.min(last, to[event.key as keyof typeof to])));
    else return;
    event.preventDefault();
  };

  return (
    <div class={`rows-box ${twoLines ? 'two-lines' : ''}`}>
      <div
        ref={box}
        class="rows"
        role="listbox"
        aria-label="Entries, newest first"
        tabIndex={0}
        aria-activedescendant={active === undefined ? undefined : `entry-${active}`}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget: { scrollTop, clientHeight } }) => {
          remember(scrollTop);
          setView({ top: scrollTop, height: clientHeight });
        }}
      >
        <div role="presentation" style={{ height: `${rows.height}px` }}>
          <div role="presentation" style={{ transform: `translateY(${rows.from * height}px)` }}>
            {entries.slice(rows.from, rows.to).map((entry, at) => (
              <Row
                key={entry.seq}
                entry={entry}
                height={height}
                place={rows.from + at + 1}
                count={entries.length}
                selected={entry.seq === selected}
                active={entry.seq === active}
                onOpen={() => {
                  setActive(entry.seq);
                  onOpen(entry.seq);
                }}
              />
            ))}
          </div>
        </div>
      </div>
      {above > 0 && (
        <button
          type="button"
          class="to-top"
          onClick={() => {
            if (box.current) box.current.scrollTop = 0;
          }}
        >
          <Icon name="up" size={15} /> Newest ({number(above)} above)
        </button>
      )}
    </div>
  );
}

interface RowProps {
  entry: Entry;
  height: number;
  place: number;
  count: number;
  selected: boolean;
  active: boolean;
  onOpen: () => void;
}

function Row({ entry, height, place, count, selected, active, onOpen }: RowProps): JSX.Element {
  const { seq, at, kind, platform, operationId, status, ms, violations, source, title, method } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active row
    <div
      id={`entry-${seq}`}
      class={`entry ${active ? 'active' : ''} ${selected ? 'selected' : ''}`}
      role="option"
      aria-selected={selected}
      aria-posinset={place}
      aria-setsize={count}
      style={{ height: `${height}px` }}
      onClick={onOpen}
    >
      <span class="at">{timeOfDay(at, true)}</span>
      <span class={`kind ${kind}`}>{kind === 'exchange' ? (method ?? 'call') : kind}</span>
      <span class={`platform ${platform}`}>{platform}</span>
      <span class="title">{title}</span>
      <span class="operation">{operationId}</span>
      <span class="marks">
        {violations > 0 && (
          <span class="badge bad" title={`${violations} violations of the specification`}>
            {violations} <span aria-hidden="true">✕</span>
            <span class="sr-only">violations</span>
          </span>
        )}
        {source !== 'state' && <span class={`badge ${source}`}>{source}</span>}
      </span>
      <span class={`status ${tone(status)}`}>{status === 0 ? 'broke' : status}</span>
      <span class="ms">{ms === undefined ? '' : duration(ms)}</span>
    </div>
  );
}

export const tone = (status: number | undefined): string => {
  if (status === undefined) return '';
  if (status === 0 || status >= 500) return 'bad';
  return status >= 400 ? 'poor' : 'good';
};
