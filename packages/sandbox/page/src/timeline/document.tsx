import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EntryViolation } from '../api/types.ts';
import { number } from '../parts/format.ts';
import { Icon } from '../parts/icon.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { type Line, markedLines } from './marked-lines.ts';

/** Lines that are drawn at once; more on demand. */
const AT_ONCE = 400;

interface DocumentProps {
  value: unknown;
  problems?: readonly { at: readonly string[]; violation: EntryViolation }[];
  label: string;
}

/** A JSON document, with what is wrong in it at its place. */
export function DocumentView({ value, problems = [], label }: DocumentProps): JSX.Element {
  const lines = useMemo(() => markedLines(value, problems), [value, problems]);
  const [all, setAll] = useState(false);
  const some = all ? lines : lines.slice(0, AT_ONCE);
  return (
    <div class="document">
      <Scroll label={label}>
        <pre>
          {some.map((line, at) => (
            <div key={`${at}`} class={`line ${line.missing ? 'missing' : ''} ${weight(line)}`}>
              <code style={{ paddingLeft: `${line.depth * 1.25}em` }}>
                {line.tokens.map((token, index) => (
                  <span key={`${index}`} class={token.kind}>
                    {token.text}
                  </span>
                ))}
              </code>
              {line.problems.map((problem, index) => (
                <span
                  key={`${index}`}
                  class={`problem ${problem.severity}`}
                  style={{ marginLeft: `${line.depth * 1.25}em` }}
                >
                  <Icon name="failed" size={14} label={problem.severity} /> {problem.message}
                </span>
              ))}
            </div>
          ))}
        </pre>
      </Scroll>
      {some.length < lines.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          Show all {number(lines.length)} lines
        </button>
      )}
    </div>
  );
}

/** How a line looks that has something wrong with it. */
function weight({ problems }: Line): string {
  if (problems.length === 0) return '';
  return problems.some(({ severity }) => severity === 'error') ? 'wrong' : 'wrong mild';
}
