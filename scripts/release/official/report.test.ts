import { expect, test } from 'vitest';
import { compare, type Known, onSandbox, type Run, type Verdict } from './report.ts';

const run = (verdict: Verdict, more: Partial<Run> = {}): Run => ({
  client: 'theirs',
  version: '1.0.0',
  results: [{ method: 'send', verdict, detail: '400 no' }],
  ...more,
});
const listed = (verdict: Verdict): Known[] => [{ client: 'theirs', method: 'send', verdict, why: 'they are wrong' }];

// [what, the run, what is known, whether it is a surprise]
const CASES: [what: string, run: Run, known: Known[], surprise: RegExp | undefined][] = [
  ['agreement', run('ok'), [], undefined],
  ['a known disagreement', run('refused'), listed('refused'), undefined],
  ['a new refusal', run('refused'), [], /send: refused: 400 no/],
  ['an answer it cannot read', run('unparsable'), [], /send: unparsable/],
  ['a method nobody calls', run('uncalled'), [], /send: uncalled/],
  ['another disagreement than the known one', run('unparsable'), listed('refused'), /send: unparsable/],
  ["somebody else's disagreement", run('refused', { client: 'other' }), listed('refused'), /other send/],
  ['a disagreement that is none any more', run('ok'), listed('refused'), /no such disagreement any more/],
  [
    'any method of a known detail',
    run('refused'),
    [{ ...listed('refused')[0]!, method: '*', matching: '^400' }],
    undefined,
  ],
  [
    'another detail than the known one',
    run('refused'),
    [{ ...listed('refused')[0]!, matching: '^404' }],
    /refused: 400 no/,
  ],
  ['a listed method that is gone', run('ok', { results: [] }), listed('refused'), /no such disagreement any more/],
  ['a program that did nothing', run('ok', { results: [] }), [], /called nothing/],
  [
    'a known disagreement, on the sandbox',
    run('refused', { client: onSandbox('theirs') }),
    listed('refused'),
    undefined,
  ],
  [
    'a disagreement on the sandbox alone',
    run('refused'),
    [{ ...listed('refused')[0]!, client: onSandbox('theirs') }],
    /send: refused: 400 no/,
  ],
  ['a skipped one', run('ok', { results: [], skipped: 'no Python here' }), listed('refused'), undefined],
];

test.each(CASES)('%s', (_what, result, known, surprise) => {
  const problems = compare([result], known);
  if (surprise) expect(problems.join('\n')).toMatch(surprise);
  else expect(problems).toEqual([]);
});
