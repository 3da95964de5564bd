import type { Exchange } from './observer.ts';
import type { Found } from './promise.ts';

/** What came of one operation. */
export interface Verdict {
  operation: string;
  /**
   * - `ok`: it succeeded, and everything that was sent and came is what the specification says.
   * - `lacks`: it succeeded, and what the client gives lacks something for a reason that is known.
   * - `refused`: the server said no, in a form that the specification has for it.
   * - `differs`: something that was sent or came is not what the specification says.
   * - `failed`: there is no answer to look at, or none that the client could take.
   * - `unsupported`: the SDK says that this server has nothing like it; nothing was sent.
   * - `left out`: not called, for the reason in `detail`.
   */
  outcome: 'ok' | 'lacks' | 'refused' | 'differs' | 'failed' | 'unsupported' | 'left out';
  detail: string;
  /** Requests that went out. */
  exchanges: readonly Exchange[];
}

interface Failure {
  code?: unknown;
  status?: unknown;
  message?: unknown;
}

/** Judges a call by its exchanges and by what the client made of them. */
export function judge(
  operation: string,
  exchanges: readonly Exchange[],
  error: unknown,
  found: Found = { faults: [], lacks: '' },
): Verdict {
  const said = (outcome: Verdict['outcome'], detail: string): Verdict => ({ operation, outcome, detail, exchanges });
  const { code, status, message } = (error ?? {}) as Failure;
  if (code === 'NOT_SUPPORTED') return said('unsupported', reason(String(message)));
  const faults = [...new Set([...exchanges.flatMap((exchange) => exchange.faults), ...found.faults])];
  if (faults.length > 0) return said('differs', faults.slice(0, 3).join('; '));
  if (error === undefined) return found.lacks === '' ? said('ok', '') : said('lacks', found.lacks);
  const last = exchanges.at(-1);
  const words = `${typeof status === 'number' ? `${status} ` : ''}${String(code ?? '')}: ${String(message)}`;
  return said(last !== undefined && last.status >= 400 && last.status === status ? 'refused' : 'failed', words);
}

const reason = (message: string): string => message.replace(/^\S+ is not supported by the self-hosted server: /, '');

/** Members of answers that the specification lacks, each once. */
export const extras = (verdicts: readonly Verdict[]): string[] => [
  ...new Set(
    verdicts.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ operation, extra }) => extra.map((member) => `${operation}: ${member}`)),
    ),
  ),
];
