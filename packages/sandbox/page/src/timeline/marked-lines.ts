// A JSON document as lines, with what the specification has against it at its place.
import type { EntryViolation } from '../api/types.ts';

export interface Token {
  kind: 'key' | 'string' | 'number' | 'word' | 'mark';
  text: string;
}

export interface Line {
  depth: number;
  tokens: Token[];
  /** What is wrong with the value that begins on this line. */
  problems: EntryViolation[];
  /** It stands for a member that is missing. */
  missing?: true;
}

/** Writes a document line by line. `problems` have their place from the root of the document on. */
export function markedLines(
  value: unknown,
  problems: readonly { at: readonly string[]; violation: EntryViolation }[],
): Line[] {
  const lines: Line[] = [];
  const put = (depth: number, tokens: Token[], own: readonly Placed[]): void => {
    lines.push({ depth, tokens, problems: own.filter(({ at }) => at.length === 0).map(({ violation }) => violation) });
  };
  const write = (value: unknown, depth: number, lead: Token[], end: Token[], under: readonly Placed[]): void => {
    if (typeof value !== 'object' || value === null || isEmpty(value, under)) {
      // What lies deeper than the document goes stands at the deepest place there is.
      put(
        depth,
        [...lead, scalar(value), ...end],
        under.map(({ violation }) => ({ at: [], violation })),
      );
      return;
    }
    const isList = Array.isArray(value);
    put(depth, [...lead, mark(isList ? '[' : '{')], under);
    const members = Object.entries(value);
    const missing = [...new Set(under.flatMap(({ at: [first] }) => first ?? []))].filter(
      (name) => !Object.hasOwn(value, name),
    );
    members.forEach(([name, member], index) => {
      const comma = index < members.length - 1 ? [mark(',')] : [];
      const key: Token[] = isList ? [] : [{ kind: 'key', text: JSON.stringify(name) }, mark(': ')];
      write(member, depth + 1, key, comma, below(under, name));
    });
    for (const name of missing) {
      const problems = below(under, name).map(({ violation }) => violation);
      lines.push({ depth: depth + 1, tokens: [{ kind: 'key', text: JSON.stringify(name) }], problems, missing: true });
    }
    lines.push({ depth, tokens: [mark(isList ? ']' : '}'), ...end], problems: [] });
  };
  write(value, 0, [], [], problems);
  return lines;
}

interface Placed {
  at: readonly string[];
  violation: EntryViolation;
}

const below = (problems: readonly Placed[], name: string): Placed[] =>
  problems.filter(({ at }) => at[0] === name).map(({ at, violation }) => ({ at: at.slice(1), violation }));

const isEmpty = (value: object, under: readonly Placed[]): boolean =>
  Object.keys(value).length === 0 && under.every(({ at }) => at.length === 0);

const mark = (text: string): Token => ({ kind: 'mark', text });

function scalar(value: unknown): Token {
  if (typeof value === 'string') return { kind: 'string', text: JSON.stringify(value) };
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (typeof value === 'object' && value !== null) return mark(Array.isArray(value) ? '[]' : '{}');
  return { kind: 'word', text: String(value) };
}

/** The violations of one part of a message (`body`, `header`, `query`, `path`), their place within it. */
export const problemsOf = (
  violations: readonly EntryViolation[],
  direction: EntryViolation['direction'],
  part: string,
): Placed[] =>
  violations.flatMap((violation) => {
    const { location } = violation;
    // Some name the message itself first.
    const [first, ...at] = location[0] === 'response' || location[0] === 'request' ? location.slice(1) : location;
    return violation.direction === direction && first === part ? [{ at, violation }] : [];
  });
