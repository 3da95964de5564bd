// The table that a run leaves behind: operation × {spec, mock, live}.
import type { SpecDocument } from './undescribed.ts';
import { extras, type Verdict } from './verdict.ts';

/** The verdicts about one set of operations. */
export interface Part {
  title: string;
  /** What the reader should know of it. */
  intro: string;
  /** What there is to say of an operation that went well. */
  notes: ReadonlyMap<string, string>;
  spec: SpecDocument;
  mock: readonly Verdict[];
  live: readonly Verdict[];
}

const MARK: Record<Verdict['outcome'], string> = {
  ok: '✓',
  lacks: '≈',
  refused: 'no',
  differs: '✗ differs',
  failed: '✗ failed',
  unsupported: '–',
  'left out': '·',
};

/** The worst that was said of each operation: one that was called twice must be right both times. */
const ORDER: readonly Verdict['outcome'][] = ['differs', 'failed', 'refused', 'lacks', 'ok', 'unsupported', 'left out'];

export function worst(verdicts: readonly Verdict[]): Map<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const known = found.get(verdict.operation);
    if (!known || ORDER.indexOf(verdict.outcome) < ORDER.indexOf(known.outcome)) found.set(verdict.operation, verdict);
  }
  return found;
}

export function markdown(header: readonly string[], parts: readonly Part[]): string {
  return `${[...header, '', LEGEND, ...parts.flatMap(section)].join('\n')}\n`;
}

const LEGEND = `| mark | meaning |
| --- | --- |
| ✓ | it succeeded; everything that was sent and that came is what the specification says |
| ≈ | it succeeded, and what the SDK gives lacks what the remark says |
| no | the server refused it, in a form that the specification has for that |
| ✗ | something is not as the specification says, or there was no answer |
| – | the SDK refuses it before anything is sent: the server has nothing like it |
| · | not called |`;

function section({ title, intro, notes, spec, mock, live }: Part): string[] {
  const [onMock, onLive] = [worst(mock), worst(live)];
  const rows = [...spec.operations.keys()].map((id) => {
    const [simulated, real] = [onMock.get(id), onLive.get(id)];
    const remark = real?.detail || simulated?.detail || notes.get(id) || '';
    const cells = [id, `\`${spec.routes.get(id) ?? ''}\``, mark(simulated), mark(real), cell(remark)];
    return `| ${cells.join(' | ')} |`;
  });
  const more = extras(live);
  return [
    ...['', `## ${title}`, '', intro, '', `Live: ${summary(onLive)}. Mock: ${summary(onMock)}.`, ''],
    ...['| operation | spec | mock | live | remark |', '| --- | --- | --- | --- | --- |', ...rows],
    ...(more.length > 0
      ? ['', 'Members that came and that the specification does not have:', '', ...more.map((one) => `- \`${one}\``)]
      : []),
  ];
}

/** `96 ✓, 3 no, 9 ·` */
export function summary(verdicts: ReadonlyMap<string, Verdict>): string {
  const counts = ORDER.map((outcome) => [
    MARK[outcome],
    [...verdicts.values()].filter((one) => one.outcome === outcome).length,
  ]);
  return counts
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

const mark = (verdict: Verdict | undefined): string => (verdict === undefined ? '' : MARK[verdict.outcome]);

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Fit for a cell, and the same for the next run, which has other ids. */
const cell = (text: string): string =>
  text.replace(UUID, '…').replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').slice(0, 200);
