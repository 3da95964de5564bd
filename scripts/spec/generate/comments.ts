const width = 110;

/**
 * The doc comments of printed declarations as a person would write them: the description first and without a tag, its
 * format after it, no tags that repeat the type. Only comments that begin a line are touched; a string cannot.
 */
export const tidyComments = (source: string): string =>
  source.replace(/^([ \t]*)\/\*\*([\s\S]*?)\*\/[ \t]*$/gm, (_, indent: string, text: string) => {
    const lines = rewrite(text);
    if (lines.length === 0) return '';
    if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
    return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */`;
  });

/** openapi-typescript writes one item per line and indents what continues an item by four spaces. */
function rewrite(text: string): string[] {
  const items: string[][] = [];
  for (const line of text.trim().split('\n')) {
    const content = line.replace(/^\s*\*? ?/, '').trimEnd();
    const continued = content === '' || content.startsWith('    ');
    if (continued && items.length > 0) items.at(-1)?.push(content.replace(/^ {4}/, ''));
    else if (content !== '') items.push([content]);
  }
  const prose: string[][] = [];
  const tags: string[] = [];
  let format: string | undefined;
  for (const [first = '', ...more] of items) {
    if (first.startsWith('Format: ')) format = first;
    else if (first.startsWith('@description ')) prose.push([first.replace('@description ', ''), ...more]);
    else if (first === '@constant' || first.startsWith('@enum ')) continue;
    else if (first.startsWith('@')) tags.push(first, ...more);
    else prose.push([first, ...more]);
  }
  if (format !== undefined) prose.push([format]);
  return [...prose.flatMap((lines, i) => (i > 0 ? ['', ...reflow(lines)] : reflow(lines))), ...tags];
}

/** Fills the lines of a paragraph anew; lists, tables and code keep theirs. */
function reflow(lines: readonly string[]): string[] {
  const out: string[] = [];
  let paragraph: string[] = [];
  const flush = (): void => {
    let line = '';
    for (const word of paragraph.join(' ').split(' ')) {
      if (line !== '' && line.length + word.length >= width) {
        out.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '') out.push(line);
    paragraph = [];
  };
  let code = false;
  for (const line of lines) {
    if (line.startsWith('```')) code = !code;
    if (code || line === '' || /^(\s|[-*|>#]|\d+\.|```)/.test(line)) {
      flush();
      out.push(line);
    } else paragraph.push(line);
  }
  flush();
  return out;
}
