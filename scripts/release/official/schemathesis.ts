// Schemathesis: thousands of requests made from the spec, valid and broken, each answer held to the spec.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runCommand } from '../../run-command.ts';
import type { Surface } from '../../spec/openapi.ts';
import { NotHere, python } from './python.ts';
import type { Result, Run } from './report.ts';

const VERSION = '4.32.5';
/** Milliseconds for a surface. */
const PATIENCE = 1_800_000;
const CHECKS = [
  ...['not_a_server_error', 'status_code_conformance', 'content_type_conformance', 'response_schema_conformance'],
  ...['response_headers_conformance', 'negative_data_rejection', 'positive_data_acceptance'],
];
/** What the mock takes for a credential: it knows their form alone. */
const HEADERS: Record<Surface, string> = {
  linktor: 'X-API-Key: any',
  antonnia: 'Authorization: Bearer any',
  'sinch-conversation': 'Authorization: Bearer any',
  'linktor-server': 'Authorization: Bearer any',
};

export async function attack(surface: Surface, url: string): Promise<Run> {
  const run = { client: `schemathesis ${surface}`, version: VERSION };
  let interpreter: string;
  try {
    interpreter = await python('schemathesis', VERSION);
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    return { ...run, results: [], skipped: error.message };
  }
  // Its own folder: it keeps what it found beside what it runs in.
  const folder = mkdtempSync(join(tmpdir(), 'linktor-schemathesis-'));
  const report = join(folder, 'report.xml');
  const { code, output } = await runCommand(
    interpreter,
    [
      ...[
        '-m',
        'schemathesis.cli',
        'run',
        join(root, 'spec', `${surface}.yaml`),
        '--url',
        url,
        '--header',
        HEADERS[surface],
      ],
      ...['--checks', CHECKS.join(','), '--phases', 'examples,coverage,fuzzing', '--max-examples', '20', '--seed', '1'],
      ...['--generation-deterministic', '--continue-on-failure', '--no-color', '--warnings', 'off'],
      ...['--report', 'junit', '--report-junit-path', report],
    ],
    { cwd: folder, timeout: PATIENCE },
  );
  try {
    return { ...run, results: resultsOf(readFileSync(report, 'utf8')) };
  } catch {
    const detail = `exit ${code}: ${output.trim().slice(-600)}`;
    return { ...run, results: [{ method: 'the program itself', verdict: 'unparsable', detail }] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One result per operation of a JUnit report; a failed one is named with the codes of the checks it failed. */
export function resultsOf(report: string): Result[] {
  return report
    .split('<testcase ')
    .slice(1)
    .map((text): Result => {
      const method = /name="([^"]*)"/.exec(text)?.[1] ?? '?';
      const [, , codes = '', why = ''] =
        /<(failure|error)\b[^>]*message="([^"]*)"[^>]*>([\s\S]*?)<\/\1>/.exec(text) ?? [];
      if (codes === '') return { method, verdict: 'ok', detail: '' };
      return {
        method: `${method} (${codes})`,
        verdict: 'refused',
        detail: unescaped(why).replace(/\s+/g, ' ').trim().slice(0, 4_000),
      };
    });
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#10': ' ',
  amp: '&',
};

const unescaped = (text: string): string => text.replace(/&(\w+|#\d+);/g, (all, name: string) => ENTITIES[name] ?? all);
