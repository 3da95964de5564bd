import type { MarkdownRenderer } from 'vitepress';

/**
 * A markdown-it plugin that colours a program once: a page is rendered for readers and twice more for the search, and programs recur
 * in the references.
 */
export function highlightOnce(md: MarkdownRenderer): void {
  const { highlight } = md.options;
  if (!highlight) return;
  const known = new Map<string, string>();
  md.options.highlight = (code, language, attributes) => {
    const key = JSON.stringify([language, attributes, code]);
    const html = known.get(key) ?? highlight(code, language, attributes);
    known.set(key, html);
    return html;
  };
}
