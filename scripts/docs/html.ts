/** A piece of HTML, as opposed to a text that must be escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Part = string | number | Html | undefined | false | readonly Part[];

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** HTML that is taken as it is. */
export const raw = (text: string): Html => new Html(text);

const print = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  return Array.isArray(part) ? part.map(print).join('') : escapeHtml(String(part));
};

/** A template whose values are escaped, unless they are HTML themselves. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.map((text, index) => text + print(parts[index])).join(''));

/** Pieces with something between them. */
export const join = (parts: readonly Part[], between: string): Html => new Html(parts.map(print).join(between));
