/** A text within a limit; what is cut ends in an ellipsis, and never in half a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A text in pieces within a limit: between paragraphs where that is possible, then lines, then words, then characters. */
export function split(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const end = breakBefore(rest, limit);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces.filter((piece) => piece !== '');
}

const breakBefore = (text: string, limit: number): number => {
  const start = text.slice(0, limit + 1);
  for (const separator of ['\n\n', '\n', ' ']) {
    const at = start.lastIndexOf(separator, limit);
    // A break near the beginning would make many small messages of one.
    if (at >= limit / 2) return at;
  }
  let end = 0;
  for (const { segment } of new Intl.Segmenter().segment(start)) {
    if (end + segment.length > limit) break;
    end += segment.length;
  }
  // One character that is longer than the limit: it is cut, or nothing would ever end.
  return end || limit;
};
