import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SURFACE_NAMES } from '../../../packages/mock/src/surfaces.ts';
import type { RequestRecord, Surface } from '../../../packages/mock/src/types.ts';
import { TEST_HEADER } from './test-header.ts';

/** The requests of each operation as text, each once, in an order of their own. */
export type Wire = ReadonlyMap<string, readonly string[]>;

/**
 * Headers that say nothing about a wrapper: what the HTTP client adds by itself, and what a test says to the mock.
 * Any other is part of the golden data, so that a new one is seen.
 */
const SILENT: ReadonlySet<string> = new Set([
  ...[
    'accept-encoding',
    'accept-language',
    'connection',
    'content-length',
    'host',
    'sec-fetch-mode',
    'transfer-encoding',
  ],
  ...['user-agent', 'prefer', 'x-contract-expect-violation', TEST_HEADER],
]);

/** What our clients sent to one surface, told from bare requests of a test by their `user-agent`. */
export function wireOf(log: readonly RequestRecord[], surface: Surface): Wire {
  const found = new Map<string, Set<string>>();
  for (const record of log) {
    const { operationId, headers } = record;
    if (record.surface !== surface || operationId === null || !/\blinktor-sdk\//.test(headers['user-agent'] ?? ''))
      continue;
    if (!found.has(operationId)) found.set(operationId, new Set());
    found.get(operationId)?.add(textOf(record));
  }
  return new Map([...found].sort(byName).map(([id, requests]) => [id, [...requests].sort()]));
}

/** One request as it went over the wire: the line, the headers, the body. */
function textOf({ method, path, query, headers, body }: RequestRecord): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => `${encode(name)}=${encode(value)}`),
  );
  const lines = [`${method} ${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`];
  for (const [name, value] of Object.entries(headers).sort(byName)) {
    if (!SILENT.has(name)) lines.push(`${name}: ${steady(name, value)}`);
  }
  // The mark that an outbox gives each message is another each time.
  if (body !== null)
    lines.push('', JSON.stringify(body, null, 2).replace(/(linktor_outbox\W+)[0-9a-f-]{36}/g, '$1(random)'));
  return lines.join('\n');
}

/** What changes from run to run by design. */
function steady(name: string, value: string): string {
  if (name === 'content-type') return value.replace(/;\s*boundary=.*/, '; boundary=…');
  return name === 'idempotency-key' ? value.replace(/^[0-9a-f-]{36}$/, '(random)') : value;
}

/** Readable, and still one to one. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:2C|3A|2F|40|5B|5D)/g, (code) => decodeURIComponent(code));

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** The golden file of a surface. `###` parts requests, as in the `.http` files that editors know. */
export function print(wire: Wire): string {
  const parts = [...wire].map(([id, requests]) => `# ${id}\n\n${requests.join('\n\n###\n\n')}\n`);
  return parts.join('\n\n');
}

/** What a golden file says. */
export function parse(text: string): Wire {
  const wire = new Map<string, string[]>();
  for (const part of text.split(/^# (?=\w+$)/m).slice(1)) {
    const end = part.indexOf('\n');
    wire.set(part.slice(0, end), part.slice(end).trim().split('\n\n###\n\n'));
  }
  return wire;
}

/** One paragraph for each request that came or went, and each operation of which nothing is known. */
export function compare(surface: Surface, golden: Wire, measured: Wire): string[] {
  const ids = [...new Set([...golden.keys(), ...measured.keys()])].sort();
  return ids.flatMap((id) => {
    const [before, after] = [golden.get(id) ?? [], measured.get(id) ?? []];
    const gone = before.filter((request) => !after.includes(request));
    const come = after.filter((request) => !before.includes(request));
    return [
      ...gone.map((request) => `${surface} ${id} no longer sends:\n${indent(request, '-')}`),
      ...come.map((request) => `${surface} ${id} sends:\n${indent(request, '+')}`),
    ];
  });
}

const indent = (text: string, mark: string): string => text.replace(/^/gm, `  ${mark} `);

const fileOf = (surface: Surface): string => fileURLToPath(new URL(`./wire/${surface}.http`, import.meta.url));

/** How what was sent differs from the golden files, which `update` rewrites. */
export async function checkWire(log: readonly RequestRecord[], update: boolean): Promise<string[]> {
  const differences: string[] = [];
  for (const surface of SURFACE_NAMES) {
    const golden = parse(await readFile(fileOf(surface), 'utf8').catch(() => ''));
    const measured = wireOf(log, surface);
    const found = compare(surface, golden, measured);
    if (update && found.length > 0) await writeFile(fileOf(surface), print(measured));
    differences.push(...found);
  }
  return differences;
}
