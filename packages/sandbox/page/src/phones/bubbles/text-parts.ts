/** `*bold*`, `_slanted_`, `~struck~`, code and addresses, as WhatsApp and its like show them. Not within a word. */
const MARKS =
  /((?<!\w)\*\S(?:[^*\n]*\S)?\*(?!\w)|(?<!\w)_\S(?:[^_\n]*\S)?_(?!\w)|(?<!\w)~\S(?:[^~\n]*\S)?~(?!\w)|```[\s\S]+?```|`[^`\n]+`|https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/;

export interface TextPart {
  kind: 'text' | 'bold' | 'slanted' | 'struck' | 'code' | 'link';
  text: string;
}

const KINDS: Readonly<Record<string, TextPart['kind']>> = { '*': 'bold', _: 'slanted', '~': 'struck', '`': 'code' };

export function textParts(text: string): TextPart[] {
  return text
    .split(MARKS)
    .map((piece, at): TextPart => {
      if (at % 2 === 0) return { kind: 'text', text: piece };
      const kind = KINDS[piece[0] as string];
      if (!kind) return { kind: 'link', text: piece };
      const width = piece.startsWith('```') ? 3 : 1;
      return { kind, text: piece.slice(width, -width) };
    })
    .filter((part) => part.text !== '');
}
