// What the pages do: the menu on a phone, light and dark, and the search.
import MiniSearch from 'minisearch';
import type { Entry } from '../search.ts';

const script = document.currentScript as HTMLScriptElement;
const root = script.dataset['root'] ?? '';
const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

// The menu and the contents are beside the text on a wide screen; on a phone they open on request.
const menu = find<HTMLButtonElement>('menu');
menu.addEventListener('click', () => {
  const open = document.body.classList.toggle('menu-open');
  menu.setAttribute('aria-expanded', String(open));
});
const contents = document.querySelector<HTMLDetailsElement>('aside details');
if (contents && !matchMedia('(min-width: 80rem)').matches) contents.open = false;
document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest' });

find('theme').addEventListener('click', () => {
  const { dataset } = document.documentElement;
  const dark = dataset['theme'] ? dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset['theme'] = dark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', dataset['theme']);
  } catch {
    // Remembered for this page only.
  }
});

const input = find<HTMLInputElement>('search');
const results = find('results');
let index: Promise<MiniSearch<Entry & { id: number }>> | undefined;

/** Loads and builds the index when somebody first searches. */
const load = (): Promise<MiniSearch<Entry & { id: number }>> =>
  new Promise((resolve, reject) => {
    const data = document.createElement('script');
    data.src = `${root}assets/search-data.js`;
    data.onerror = () => reject(new Error('the search index could not be loaded'));
    data.onload = () => {
      const { searchEntries } = window as unknown as { searchEntries: Entry[] };
      const words = /[\s./:{}()<>`'"–—-]+/;
      const search = new MiniSearch<Entry & { id: number }>({
        fields: ['t', 'p', 'x'],
        storeFields: ['t', 'p', 'u', 'x'],
        // `sendText` is found by itself and by `send`; `Conversations.sendText` by both of its parts.
        tokenize: (text) =>
          text
            .split(words)
            .flatMap((word) => [word, ...word.split(/(?=[A-Z])/)])
            .filter(Boolean),
        searchOptions: {
          boost: { t: 4, p: 1.5 },
          prefix: true,
          fuzzy: (term) => (term.length > 4 ? 0.15 : false),
          combineWith: 'AND',
          tokenize: (text) => text.split(words).filter(Boolean),
        },
      });
      search.addAll(searchEntries.map((entry, id) => ({ ...entry, id })));
      resolve(search);
    };
    document.head.append(data);
  });

const show = async (): Promise<void> => {
  const query = input.value.trim();
  if (query === '') {
    results.hidden = true;
    return;
  }
  index ??= load();
  const found = (await index).search(query).slice(0, 20);
  if (input.value.trim() !== query) return;
  results.replaceChildren(
    ...found.map(({ t, p, u, x }) => {
      const link = document.createElement('a');
      link.href = root + u;
      link.role = 'option';
      for (const [kind, text] of [
        ['strong', t],
        ['span', p === t ? '' : p],
        ['small', x],
      ] as const) {
        const part = document.createElement(kind);
        part.textContent = text;
        link.append(part);
      }
      return link;
    }),
  );
  if (found.length === 0) results.textContent = 'Nothing found.';
  results.hidden = false;
};

const hide = (): void => {
  results.hidden = true;
};

input.addEventListener('focus', () => {
  index ??= load();
});
input.addEventListener('input', () => void show());
results.addEventListener('click', hide);
document.addEventListener('keydown', (event) => {
  const links = [...results.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === '/' && document.activeElement === document.body) input.focus();
  else if (event.key === 'Escape') hide();
  else if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
  else if (event.key === 'ArrowDown' && !results.hidden) links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
  else return;
  event.preventDefault();
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Node) || results.contains(target) || target === input) return;
  hide();
});
