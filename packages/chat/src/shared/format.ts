import {
  BaseFormatConverter,
  type Content,
  codeBlock,
  emphasis,
  getNodeChildren,
  getNodeValue,
  inlineCode,
  isBlockquoteNode,
  isCodeNode,
  isDeleteNode,
  isEmphasisNode,
  isInlineCodeNode,
  isLinkNode,
  isListItemNode,
  isListNode,
  isParagraphNode,
  isStrongNode,
  isTableNode,
  isTextNode,
  paragraph,
  parseMarkdown,
  type Root,
  root,
  strikethrough,
  stringifyMarkdown,
  strong,
  tableToAscii,
  text,
} from 'chat';
import type { TextStyle } from './limits.ts';

const MARKS = {
  whatsapp: { strong: '*', emphasis: '_', struck: '~', code: '`', fence: '```\n', quote: '> ' },
  plain: { strong: '', emphasis: '', struck: '', code: '', fence: '', quote: '' },
} as const;

/** Text between mdast, which Chat SDK thinks in, and what a channel shows. */
export class ChannelFormat extends BaseFormatConverter {
  readonly #style: TextStyle;

  constructor(style: TextStyle) {
    super();
    this.#style = style;
  }

  /** What a contact wrote. People write `*` and `_` without meaning marks: only what the channel itself marks up is read as such. */
  toAst(platformText: string): Root {
    if (this.#style === 'markdown') return parseMarkdown(platformText);
    if (this.#style === 'whatsapp') return whatsAppAst(platformText);
    const blocks = platformText.split(/\n{2,}/).filter((block) => block !== '');
    return root(blocks.map((block) => paragraph([text(block)])));
  }

  fromAst(ast: Root): string {
    if (this.#style === 'markdown') return stringifyMarkdown(ast).trimEnd();
    return this.fromAstWithNodeConverter(ast, (node) => this.#render(node)).trim();
  }

  #render(node: Content): string {
    const marks = MARKS[this.#style === 'whatsapp' ? 'whatsapp' : 'plain'];
    const inside = (): string =>
      getNodeChildren(node)
        .map((child) => this.#render(child))
        .join('');
    const marked = (mark: string): string => {
      const content = inside();
      return content === '' ? '' : mark + content + mark;
    };
    if (isTextNode(node)) return node.value;
    if (isParagraphNode(node)) return inside();
    if (isStrongNode(node)) return marked(marks.strong);
    if (isEmphasisNode(node)) return marked(marks.emphasis);
    if (isDeleteNode(node)) return marked(marks.struck);
    if (isInlineCodeNode(node)) return marks.code + node.value + marks.code;
    if (isCodeNode(node)) return marks.fence + node.value + (marks.fence && '\n```');
    if (isLinkNode(node)) return linkText(inside(), node.url);
    if (isListNode(node)) return this.renderList(node, 0, (child) => this.#render(child));
    if (isListItemNode(node)) return inside();
    if (isTableNode(node)) return marks.fence + tableToAscii(node).trimEnd() + (marks.fence && '\n```');
    if (isBlockquoteNode(node)) return this.#quote(node, marks.quote);
    switch (node.type as string) {
      case 'heading':
        return marked(marks.strong);
      case 'break':
        return '\n';
      case 'thematicBreak':
        return '———';
      case 'image': {
        const { alt, url } = node as { alt?: string | null; url?: string };
        return linkText(alt ?? '', url ?? '');
      }
      default:
        return getNodeChildren(node).length > 0 ? inside() : getNodeValue(node);
    }
  }

  #quote(node: Content, mark: string): string {
    const blocks = getNodeChildren(node).map((child) => this.#render(child));
    return blocks
      .join('\n')
      .split('\n')
      .map((line) => mark + line)
      .join('\n');
  }
}

/** A link where there are none: its words, and its address. */
export const linkText = (label: string, url: string): string =>
  label === '' || label === url || `mailto:${label}` === url ? label || url : `${label} (${url})`;

/** What WhatsApp shows as marked: marks touch what they mark, and stand apart from other words. */
const MARKED = /(?<=^|[\s(*_~])([*_~])(?=\S)([^\n]*?\S)\1(?=$|[\s).,!?;:*_~])/m;
const WRAP = { '*': strong, _: emphasis, '~': strikethrough } as const;

function whatsAppAst(given: string): Root {
  // Code stays as it is.
  const blocks = given.split(/(```[\s\S]*?```)/).flatMap((piece, index): Content[] => {
    if (index % 2 === 1) return [codeBlock(piece.slice(3, -3).replace(/^\n|\n$/g, ''))];
    const paragraphs = piece.split(/\n{2,}/).map((block) => block.trim());
    return paragraphs.filter((block) => block !== '').map((block) => paragraph(whatsAppWords(block)));
  });
  return root(blocks);
}

const whatsAppWords = (block: string): Content[] =>
  block
    .split(/(`[^`\n]+`)/)
    .flatMap((piece, index) => (index % 2 === 1 ? [inlineCode(piece.slice(1, -1))] : marked(piece)));

function marked(words: string): Content[] {
  const found = MARKED.exec(words);
  if (!found) return words === '' ? [] : [text(words)];
  const [whole, mark = '*', inside = ''] = found;
  const before = words.slice(0, found.index);
  return [
    ...(before === '' ? [] : [text(before)]),
    WRAP[mark as keyof typeof WRAP](marked(inside)),
    ...marked(words.slice(found.index + whole.length)),
  ];
}
