import { type Signal, signal } from '@preact/signals';

/** Where the page is: the part of its address behind `#/`. */
export interface Route {
  /** The segments of the path, decoded: `['phones', 'linktor', 'whatsapp', '+46701234567']`. */
  path: readonly string[];
  /** Behind the question mark. */
  query: string;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  return { path: path.split('/').filter(Boolean).map(decode), query };
}

export const routeTo = (path: readonly string[], query = ''): string =>
  `#/${path.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The route as the browser has it. */
export function followRoute(window: Window): Signal<Route> {
  const route = signal(parseRoute(window.location.hash));
  window.addEventListener('hashchange', () => {
    route.value = parseRoute(window.location.hash);
  });
  return route;
}

/** Goes there. `replace` where going back should not lead through every letter of a filter. */
export function go(path: readonly string[], query = '', replace = false): void {
  const target = routeTo(path, query);
  if (replace) {
    history.replaceState(null, '', target);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = target;
}
