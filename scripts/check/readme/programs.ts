import { readFileSync } from 'node:fs';

/** A program a README holds: one code block, or several that build on each other. */
export interface Program {
  /** The heading it stands under. */
  heading: string;
  /** The line of the README its first block begins at. */
  line: number;
  /** The code, on the same lines as in the README, so that every message about it points at the right place. */
  code: string;
  /** Whether it is only type-checked: its fence says `ts no-run`. */
  checkOnly: boolean;
}

/** Other names of the two languages: code under them would be neither checked nor run. */
const UNSEEN = /^\s*(?:typescript|tsx|[cm]ts|js|jsx|[cm]js|javascript)\b/;

const unseen = (file: string, line: number, info: string): string =>
  `${file}:${line}: nobody looks at code under "${info}". Use \`ts\` (checked and run), \`ts no-run\` (only checked), or add \`not-ours\` for a program of another library.`;

/**
 * The TypeScript programs of a README. A block that imports something begins a program; one that does not goes on with the
 * program before it, as a reader would.
 */
export function readPrograms(file: string): Program[] {
  const programs: Program[] = [];
  let heading = '';
  let fence: string | undefined;
  let block: { line: number; info: string; lines: string[] } | undefined;
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (block && line.trim() === fence) {
      add(programs, heading, block);
      block = undefined;
      fence = undefined;
    } else if (block) {
      block.lines.push(line);
    } else if (fence !== undefined) {
      if (line.trim() === fence) fence = undefined;
    } else {
      const [, ticks, info = ''] = /^\s*(`{3,})(.*)$/.exec(line) ?? [];
      if (ticks !== undefined) {
        fence = ticks;
        if (/^ts\b/.test(info)) block = { line: index + 1, info, lines: [] };
        else if (UNSEEN.test(info) && !/\bnot-ours\b/.test(info)) throw new Error(unseen(file, index + 1, info));
      } else heading = /^#+\s+(.*)$/.exec(line)?.[1] ?? heading;
    }
  }
  return programs;
}

function add(programs: Program[], heading: string, block: { line: number; info: string; lines: string[] }): void {
  const checkOnly = /\bno-run\b/.test(block.info);
  const last = programs.at(-1);
  if (last && !block.lines.some((line) => line.startsWith('import '))) {
    last.code = pad(last.code, block.line) + block.lines.join('\n');
    last.checkOnly ||= checkOnly;
  } else {
    programs.push({ heading, line: block.line, code: pad('', block.line) + block.lines.join('\n'), checkOnly });
  }
}

/** Adds empty lines until the next one is line `line + 1`, where the block's code stands. */
function pad(code: string, line: number): string {
  const lines = code === '' ? 0 : code.split('\n').length - 1;
  return code + '\n'.repeat(line - lines);
}
