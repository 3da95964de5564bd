import type { JSX } from 'preact';

/** Lines on a grid of 24. */
const SHAPES = {
  phone: 'M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2ZM11 18.5h2',
  timeline: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  state:
    'M4 6c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3ZM4 6v12c0 1.7 3.6 3 8 3s8-1.3 8-3V6M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3',
  webhook: 'M13 3 5 13.5h6L11 21l8-10.5h-6L13 3Z',
  fault: 'M12 3 2.5 20h19L12 3ZM12 10v4M12 17h.01',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3 2',
  book: 'M5 4h9a4 4 0 0 1 4 4v13H8a3 3 0 0 1-3-3V4ZM5 18a3 3 0 0 1 3-3h10',
  theme: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z',
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12ZM11.5 13.5 20 4',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  up: 'M12 19V5M6 11l6-6 6 6',
  copy: 'M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1ZM5 15H4V4a1 1 0 0 1 1-1h10v1',
  replay: 'M4 12a8 8 0 1 0 2.5-5.8M4 4v5h5',
  tick: 'M5 12.5 10 17l9-10',
  ticks: 'M2 12.5 7 17l9-10M11 15.5l1.6 1.5 9-10',
  pending: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 8v4l2.5 1.5',
  failed: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5v5.5M12 16.5h.01',
  picture: 'M4 5h16v14H4V5ZM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  file: 'M6 3h8l4 4v14H6V3ZM14 3v4h4',
  play: 'M8 5l11 7-11 7V5Z',
  place: 'M12 21s7-6 7-11.5A7 7 0 0 0 5 9.5C5 15 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  link: 'M14 4h6v6M20 4l-9 9M17 13v6a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h6',
  call: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C10 21 3 14 3 6a3 3 0 0 1 3-3Z',
  calendar: 'M5 5h14v16H5V5ZM5 10h14M9 3v4M15 3v4',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  reply: 'M10 5 4 11l6 6M4 11h9a7 7 0 0 1 7 7v1',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l5 5',
  stop: 'M8 5v14M16 5v14',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  upload: 'M12 16V5M7 9l5-5 5 5M4 20h16',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5h.01M15 9.5h.01',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14',
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawing beside a word, or with `label` in place of one. */
export function Icon({ name, label, size = 18 }: { name: IconName; label?: string; size?: number }): JSX.Element {
  const said = label ? { role: 'img' as const, 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a tooltip; the label says the same
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" width={size} height={size} {...said}>
      <path d={SHAPES[name]} />
    </svg>
  );
}
