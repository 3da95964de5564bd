// What the official clients made of the mock, as a table, held against the disagreements that are known.

/** `uncalled`: the client has a method that our program does not know. */
export type Verdict = 'ok' | 'refused' | 'unparsable' | 'uncalled';

export interface Result {
  method: string;
  verdict: Verdict;
  detail: string;
}

/** One program's run. */
export interface Run {
  client: string;
  version: string;
  results: Result[];
  /** Why it could not be run. */
  skipped?: string;
}

/** A disagreement that was looked into. */
export interface Known {
  client: string;
  /** A method, or `*` for any whose detail matches. */
  method: string;
  verdict: Verdict;
  /** A regular expression for the detail: another fault of the same method is still news. */
  matching?: string;
  /** Who is right, and where that is written. */
  why: string;
}

/** The name of a client's run on the sandbox. */
export const onSandbox = (client: string): string => `${client} on the sandbox`;

const fits = (entry: Known, { method, verdict, detail }: Result): boolean =>
  (entry.method === '*' || entry.method === method) &&
  entry.verdict === verdict &&
  (entry.matching === undefined || new RegExp(entry.matching).test(detail));

/** What is not as the list says: new disagreements, and listed ones that are none any more. */
export function compare(runs: readonly Run[], known: readonly Known[]): string[] {
  const problems: string[] = [];
  for (const { client, results, skipped } of runs) {
    if (skipped) continue;
    // On the sandbox a client has the disagreements that it has with the mock, and those of its own there.
    const listed = known.filter((entry) => entry.client === client || onSandbox(entry.client) === client);
    if (results.length === 0) problems.push(`${client}: called nothing`);
    for (const result of results) {
      if (result.verdict === 'ok' || listed.some((entry) => fits(entry, result))) continue;
      problems.push(`${client} ${result.method}: ${result.verdict}: ${result.detail.slice(0, 600)}`);
    }
    for (const entry of listed) {
      if (!results.some((result) => fits(entry, result))) {
        problems.push(`${client} ${entry.method}: is listed in known.json, but there is no such disagreement any more`);
      }
    }
  }
  return problems;
}

export function printTable(runs: readonly Run[]): void {
  const width = Math.max(...runs.map(({ client, version }) => client.length + version.length + 1));
  console.log(`\n${'client'.padEnd(width)}  methods     ok  refused  unparsable  uncalled`);
  for (const { client, version, results, skipped } of runs) {
    const name = `${client} ${version}`.padEnd(width);
    if (skipped) {
      console.log(`${name}  skipped: ${skipped}`);
      continue;
    }
    const count = (verdict: Verdict): number => results.filter((result) => result.verdict === verdict).length;
    const cells = [
      String(results.length).padStart(7),
      String(count('ok')).padStart(5),
      String(count('refused')).padStart(7),
      String(count('unparsable')).padStart(10),
      String(count('uncalled')).padStart(8),
    ];
    console.log(`${name}  ${cells.join('  ')}`);
  }
  console.log('');
}
