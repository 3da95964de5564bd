// Redocly's own rules, through its command line: one process for all files, quiet, with our committed ruleset.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { isObject, type Json, list, object, text } from '../openapi.ts';
import type { Problem } from '../source.ts';

const require = createRequire(import.meta.url);

export function redoclyLint(root: string, files: readonly string[]): Problem[] {
  const bin = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin', 'cli.js');
  const args = [bin, 'lint', ...files, '--config', 'redocly.yaml', '--format', 'json', '--max-problems', '1000'];
  const { stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
  });
  const reports = error ? [] : parse(stdout);
  if (reports.length !== files.length) throw new Error(`Redocly gave no report. ${error?.message ?? stderr.trim()}`);
  return reports.flatMap((report) => list(object(report)['problems']).map((item) => problem(root, object(item))));
}

/** The reports come one after another, each an object spread over lines. */
function parse(stdout: string): Json[] {
  try {
    return stdout
      .split(/(?<=^\})(?=\{$)/m)
      .map((report) => JSON.parse(report) as Json)
      .filter((report) => isObject(report) && Array.isArray(report['problems']));
  } catch {
    return [];
  }
}

function problem(root: string, item: Record<string, Json | undefined>): Problem {
  const location = object(list(item['location'])[0]);
  const start = object(location['start']);
  const file = text(object(location['source'])['ref']) ?? '';
  return {
    file: relative(root, resolve(root, file)),
    line: Number(start['line'] ?? 1),
    col: Number(start['col'] ?? 1),
    rule: text(item['ruleId']) ?? 'redocly',
    message: (text(item['message']) ?? '').replaceAll(/\s+/g, ' '),
  };
}
