import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifest } from '../../../packages/core-gen/src/linktor/manifest.gen.ts';
import { type Support, supported } from './support.ts';

export const README: string = fileURLToPath(new URL('../../../packages/self-hosted/README.md', import.meta.url));

const BEGIN = '<!-- support: written by `pnpm self-hosted:table` -->';
const END = '<!-- /support -->';

const SIGNS: Readonly<Record<Support['grade'], string>> = { full: 'full', partial: 'partial', none: 'not supported' };

/** The operations of the SDK by tag, and how far each is supported. */
const table = (all: readonly Support[]): string => {
  const by = new Map(all.map((one) => [one.operation, one]));
  const count = (grade: Support['grade']): number => all.filter((one) => one.grade === grade).length;
  const rows = Object.entries(manifest).map(([operation, { tag }]) => {
    const { grade, note } = by.get(operation) as Support;
    const said = grade === 'none' ? `${note.charAt(0).toUpperCase()}${note.slice(1)}.` : note || '–';
    return [tag, `\`${operation}\``, SIGNS[grade], said.replaceAll('|', '\\|')];
  });
  const total = `Of ${all.length} operations ${count('full')} are supported in full and ${count('partial')} in part; ${count('none')} are not.`;
  const lines = [
    ['Group', 'Operation', 'Support', 'What is lost, or why'],
    ['---', '---', '---', '---'],
  ];
  let last = '';
  for (const [tag = '', ...row] of rows) {
    lines.push([tag === last ? '' : tag, ...row]);
    last = tag;
  }
  return `${total}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`;
};

/** The README with the table as it should be. */
export const withTable = (): string => {
  const text = readFileSync(README, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`packages/self-hosted/README.md has no place for the table`);
  return `${before}${BEGIN}\n\n${table(supported())}\n\n${END}${after}`;
};
