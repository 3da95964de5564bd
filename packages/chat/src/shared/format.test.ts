import { toPlainText } from 'chat';
import { describe, expect, test } from 'vitest';
import { ChannelFormat } from './format.ts';

const MARKDOWN = `# Title

Some **bold**, *leaning*, ~~struck~~ and \`code\`; a [link](https://example.com) and https://bare.example.

- one
- two
  1. deep

> quoted

\`\`\`js
let x = 1;
\`\`\`

| a | b |
| - | - |
| 1 | 2 |`;

describe('markdown becomes', () => {
  test('WhatsApp’s marks', () => {
    expect(new ChannelFormat('whatsapp').fromMarkdown(MARKDOWN)).toBe(
      [
        '*Title*',
        'Some *bold*, _leaning_, ~struck~ and `code`; a link (https://example.com) and https://bare.example.',
        '- one\n- two\n  1. deep',
        '> quoted',
        '```\nlet x = 1;\n```',
        '```\na | b\n--|--\n1 | 2\n```',
      ].join('\n\n'),
    );
  });

  test('words alone', () => {
    expect(new ChannelFormat('plain').fromMarkdown(MARKDOWN)).toBe(
      [
        'Title',
        'Some bold, leaning, struck and code; a link (https://example.com) and https://bare.example.',
        '- one\n- two\n  1. deep',
        'quoted',
        'let x = 1;',
        'a | b\n--|--\n1 | 2',
      ].join('\n\n'),
    );
  });

  test('itself', () => {
    const format = new ChannelFormat('markdown');
    expect(format.fromMarkdown('**bold** and [link](https://example.com)')).toBe(
      '**bold** and [link](https://example.com)',
    );
  });
});

describe('what a contact wrote is read', () => {
  test('with WhatsApp’s marks, where they are marks', () => {
    const format = new ChannelFormat('whatsapp');
    expect(format.toMarkdown('*bold* and ~gone~').trim()).toBe('**bold** and ~~gone~~');
    expect(format.toMarkdown('_*both*_, `*code*`\n```\n*code*\n```').trim()).toBe(
      '***both***, `*code*`\n\n```\n*code*\n```',
    );
    for (const words of ['2*3*4 = 24', 'snake_case_name', '~ 5 ~', '* one\n* two', '# 7'])
      expect(toPlainText(format.toAst(words))).toBe(words);
    const written = 'A *bold* and _leaning_ line\n\n```\nlet x = 1;\n```\n\n`code` ~no~';
    expect(format.fromAst(format.toAst(written))).toBe(written);
  });

  test('as it stands, where there are none', () => {
    const format = new ChannelFormat('plain');
    for (const words of ['# not a heading', '1. not a list', '*not bold*', '<b>']) {
      expect(toPlainText(format.toAst(words))).toBe(words);
      expect(format.fromAst(format.toAst(words))).toBe(words);
    }
  });
});
