import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Platform, ResourceCount } from '../api/types.ts';
import { Button } from '../parts/button.tsx';
import { number, plural } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { useFetched } from '../parts/use-fetched.ts';
import { routeTo } from '../route/route.ts';
import { useSandbox } from '../sandbox.ts';
import { DocumentView } from '../timeline/document.tsx';
import { PLATFORMS } from '../timeline/filter.ts';
import { idOf, summary } from './summary.ts';
import { Whole } from './whole.tsx';

/** What the sandbox remembers. */
export function StateView({ path }: { path: readonly string[] }): JSX.Element {
  const { api, changes } = useSandbox();
  const { value: resources, error } = useFetched('resources', () => api.resources(), changes);
  const [platform, collection] = path;
  const wide = matchMedia('(min-width: 760px)').matches;
  const first = wide && collection === undefined ? resources?.find(({ count }) => count > 0) : undefined;
  const chosen = collection && platform ? { platform: platform as Platform, collection } : first;
  return (
    <div class={`state ${chosen ? 'with-documents' : ''}`}>
      <nav class="collections" aria-label="Collections">
        <div class="list-head">
          <h1>State</h1>
        </div>
        <Whole />
        {error && <p class="refusal">{error}</p>}
        {PLATFORMS.map((one) => (
          <Collections
            key={one}
            platform={one}
            resources={(resources ?? []).filter((each) => each.platform === one)}
            current={chosen?.platform === one ? chosen.collection : undefined}
          />
        ))}
      </nav>
      {chosen ? (
        <DocumentsView key={`${chosen.platform}/${chosen.collection}`} {...chosen} />
      ) : (
        <div class="empty wide-only">
          <Icon name="state" size={40} />
          <p>The sandbox remembers nothing yet.</p>
        </div>
      )}
    </div>
  );
}

function Collections(props: {
  platform: Platform;
  resources: readonly ResourceCount[];
  current: string | undefined;
}): JSX.Element | null {
  if (props.resources.length === 0) return null;
  return (
    <section>
      <h2>
        <span class={`platform ${props.platform}`}>{props.platform}</span>
      </h2>
      <ul>
        {props.resources.map(({ collection, count }) => (
          <li key={collection}>
            <a
              href={routeTo(['state', props.platform, collection])}
              aria-current={collection === props.current ? 'page' : undefined}
            >
              <span>{collection}</span>
              <span class="count">{number(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DocumentsView({ platform, collection }: { platform: Platform; collection: string }): JSX.Element {
  const { api, changes } = useSandbox();
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  const after = pages.at(-1);
  const { value, error } = useFetched(
    `${platform}/${collection}/${after ?? ''}`,
    () => api.documents(platform, collection, after),
    changes,
  );
  const items = value?.items ?? [];
  return (
    <section class="documents" aria-label={collection}>
      <div class="list-head">
        <a class="to-list" href={routeTo(['state'])} aria-label="All collections">
          <Icon name="back" size={22} />
        </a>
        <h2>{collection}</h2>
        <span class={`platform ${platform}`}>{platform}</span>
      </div>
      {error && <p class="refusal">{error}</p>}
      {value && items.length === 0 && <p class="hint">None.</p>}
      <ul class="items">
        {items.map((item, at) => (
          <li key={idOf(item) ?? at}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      {(value?.next !== undefined || pages.length > 1) && (
        <div class="row">
          <Button icon="back" disabled={pages.length === 1} onPress={() => setPages(pages.slice(0, -1))}>
            Before
          </Button>
          <span class="hint">{`Page ${number(pages.length)}, ${plural(items.length, 'document')}`}</span>
          <Button icon="next" disabled={value?.next === undefined} onPress={() => setPages([...pages, value?.next])}>
            Next
          </Button>
        </div>
      )}
    </section>
  );
}

function Item({ item }: { item: unknown }): JSX.Element {
  const [open, setOpen] = useState(false);
  const { title, facts } = summary(item);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{title}</b>
        {facts.map(({ name, value }) => (
          <span key={name} class="fact">
            <small>{name}</small> {value}
          </span>
        ))}
      </summary>
      {open && <DocumentView value={item} label={title} />}
    </details>
  );
}
