// How pictures look: colours by class, so that one is legible on light and on dark pages. It follows the colour scheme of the page
// it is shown on, and has a background of its own.

export const FONT = 'Helvetica, Arial, sans-serif';

/** For each class, fill and stroke on light pages, then on dark ones. */
const LOOKS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  box: ['#f6f8fa', '#8b949e', '#21262d', '#7d8590'],
  good: ['#d5efdc', '#4b9b64', '#16391f', '#56b870'],
  bad: ['#fbdfe0', '#c4585f', '#4b1b1f', '#e5737a'],
  open: ['#fff3d1', '#b58a1f', '#3b3010', '#d6a93b'],
  over: ['#e4e7eb', '#8b949e', '#2d333b', '#7d8590'],
  room: ['none', '#b6bec8', 'none', '#484f58'],
  head: ['#57606a', '#57606a', '#9aa4af', '#9aa4af'],
};

/** Page, text, text that matters less, text on arrows, arrows. */
const INKS = {
  light: ['#ffffff', '#1f2328', '#59636e', '#0a5dc2', '#57606a'],
  dark: ['#161b22', '#e6edf3', '#9aa4af', '#79b8ff', '#9aa4af'],
} as const;

const rules = (scheme: 'light' | 'dark'): string => {
  const [page, ink, faint, said, line] = INKS[scheme];
  const at = scheme === 'light' ? 0 : 2;
  return [
    `.page { fill: ${page}; }`,
    ...Object.entries(LOOKS).map(
      ([name, colours]) =>
        `.${name} > path, .${name} > polygon, .${name} > ellipse { fill: ${colours[at]}; stroke: ${colours[at + 1]}; }`,
    ),
    `.edge > path { fill: none; stroke: ${line}; }`,
    `.edge > polygon { fill: ${line}; stroke: ${line}; }`,
    `text { fill: ${ink}; }`,
    `.room > text, text.faint { fill: ${faint}; }`,
    `.edge text, text.said { fill: ${said}; }`,
  ].join('\n');
};

const STYLE = `<style>
text { font-family: ${FONT}; }
.room > path, .room > polygon { stroke-dasharray: 4 3; }
${rules('light')}
@media (prefers-color-scheme: dark) {
${rules('dark')}
}
</style>`;

/** A whole picture; its title is for those who cannot see it, at the place where screen readers look. */
export const picture = (title: string, width: number, height: number, inside: string): string =>
  `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>${title}</title>
${STYLE}
${inside}
</svg>
`;

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Lines of text, one below the other, around a point. */
export const words = (x: number, y: number, lines: readonly string[], look = ''): string =>
  lines
    .map((line, index) => {
      const at = y + 5 + (index - (lines.length - 1) / 2) * 18;
      return `<text x="${x}" y="${at}" text-anchor="middle" font-size="${look === 'said' ? 13 : 14}"${look && ` class="${look}"`}>${escapeText(line)}</text>`;
    })
    .join('\n');
