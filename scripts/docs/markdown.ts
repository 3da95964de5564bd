import MarkdownIt from 'markdown-it';
import { highlight } from './highlight.ts';
import { type Html, raw } from './html.ts';
import type { Section } from './page.ts';
import { Slugs } from './slug.ts';

/** What a text becomes. */
export interface Rendered {
  title: string;
  body: Html;
  sections: Section[];
}

/** Says where a link of the text leads on this site. */
export type Resolve = (href: string) => string;

const markdown = new MarkdownIt({
  html: false,
  linkify: false,
  highlight: (code, info) => highlight(code, info.split(/\s/)[0] ?? ''),
});

// Tables scroll by themselves, so that the page never does. They can be reached with the keyboard, too.
markdown.renderer.rules['table_open'] = () => '<div class="scroll" tabindex="0"><table>';
markdown.renderer.rules['table_close'] = () => '</table></div>';
const fence = markdown.renderer.rules.fence;
markdown.renderer.rules.fence = (...args) => (fence?.(...args) ?? '').replace(/^<pre>/, '<pre tabindex="0">');

/** Renders a whole document: headings get anchors, links are resolved. */
export function renderMarkdown(text: string, resolve: Resolve): Rendered {
  const env = {};
  const tokens = markdown.parse(text, env);
  const slugs = new Slugs();
  const sections: Section[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const title = plain(tokens[index + 1]?.content ?? '');
      const id = slugs.of(title);
      token.attrSet('id', id);
      sections.push({ id, title, level: Number(token.tag.slice(1)), text: '' });
    } else if (token.type === 'inline') {
      const section = sections.at(-1);
      if (section && tokens[index - 1]?.type !== 'heading_open') section.text += `${plain(token.content)} `;
      for (const child of token.children ?? []) {
        const attribute = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : undefined;
        const target = attribute && child.attrGet(attribute);
        if (attribute && target && !/^https?:/.test(target)) child.attrSet(attribute, resolve(target));
      }
    }
  }
  const body = raw(markdown.renderer.render(tokens, markdown.options, env));
  return { title: sections[0]?.title ?? '', body, sections };
}

/** Renders a description of a spec or a docstring: paragraphs and code, no headings. */
export const renderText = (text: string): Html => raw(markdown.render(text));

/** The same within a line. */
export const renderInline = (text: string): Html => raw(markdown.renderInline(text.replace(/\s+/g, ' ')));

/** A block of code. */
export const codeBlock = (code: string, language: string): Html =>
  raw(`<pre tabindex="0"><code>${highlight(code, language)}</code></pre>`);

/** The words of a line of Markdown. */
const plain = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
