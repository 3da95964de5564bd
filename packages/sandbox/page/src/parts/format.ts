/** The time of day, with milliseconds where things happen quickly. */
export function timeOfDay(iso: string, milliseconds = false): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}`;
  return milliseconds ? `${time}:${pad(at.getSeconds())}.${pad(at.getMilliseconds(), 3)}` : time;
}

export function day(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? iso
    : at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `850 ms`, `1.2 s`, `2 min 5 s` */
export function duration(ms: number): string {
  if (ms < 1_000) return `${ms < 10 && !Number.isInteger(ms) ? ms.toFixed(1) : Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1_000)} s`;
}

/** `12 B`, `3.4 kB`, `2.1 MB` */
export function bytes(count: number): string {
  if (count < 1_000) return `${count} B`;
  return count < 1_000_000 ? `${(count / 1_000).toFixed(1)} kB` : `${(count / 1_000_000).toFixed(1)} MB`;
}

export const number = (value: number): string => value.toLocaleString('en-GB');

export const plural = (count: number, one: string, many: string = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** The first letters of a name, for the round picture of somebody who has none. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0) return '#';
  return [...words.slice(0, 1), ...words.slice(1).slice(-1)].map((word) => [...word][0]?.toUpperCase()).join('');
}
