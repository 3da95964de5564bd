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
  method: string;
  verdict: Verdict;
  /** Who is right, and where that is written. */
  why: string;
}

/** What is not as the list says: new disagreements, and listed ones that are none any more. */
export function compare(runs: readonly Run[], known: readonly Known[]): string[] {
  const problems: string[] = [];
  for (const { client, results, skipped } of runs) {
    const listed = known.filter((entry) => entry.client === client);
    if (!skipped && results.length === 0) problems.push(`${client}: called nothing`);
    for (const { method, verdict, detail } of results) {
      const entry = listed.find((candidate) => candidate.method === method);
      if (verdict !== 'ok' && entry?.verdict !== verdict) problems.push(`${client} ${method}: ${verdict}: ${detail}`);
      if (verdict === 'ok' && entry) problems.push(`${client} ${method}: agrees now; take it off known.json`);
    }
    if (skipped) continue;
    for (const { method } of listed) {
      if (!results.some((result) => result.method === method))
        problems.push(`${client} ${method}: listed, but not called`);
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
