import type { RequestRecord, Surface, Violation } from '../../../packages/mock/src/types.ts';
import type { SpecOperation } from './operations.ts';
import { TEST_HEADER } from './test-header.ts';

/** What a contract run says about one operation. */
export interface OperationResult extends SpecOperation {
  wrapped: boolean;
  covered: boolean;
  /** What is left to cover: its variants, or the empty string for the operation as such. */
  uncovered: string[];
  violations: number;
}

/** A violation and the request it belongs to. */
export interface Finding {
  record: RequestRecord;
  violations: Violation[];
}

export interface Coverage {
  operations: OperationResult[];
  /** Everything that counts as a failure, requests that matched no operation included. */
  findings: Finding[];
}

// Later kinds of coverage (webhook events, realtime frames) are further lists beside `operations`, judged alike.
export function measure(
  operations: SpecOperation[],
  wrapped: ReadonlyMap<string, ReadonlySet<string>>,
  log: readonly RequestRecord[],
): Coverage {
  const findings = log.flatMap((record) => {
    const violations = expected(record) ? [] : record.violations.filter(({ severity }) => severity === 'error');
    return violations.length > 0 ? [{ record, violations }] : [];
  });
  const seen = new Set(log.filter((record) => ours(record) && own(record, wrapped) && clean(record)).flatMap(usesOf));
  const violations = new Map<string, number>();
  for (const { record, violations: list } of findings) {
    violations.set(keyOfRecord(record), (violations.get(keyOfRecord(record)) ?? 0) + list.length);
  }
  return {
    findings,
    operations: operations.map((operation) => {
      const uses = [key(operation), ...operation.variants.map((variant) => `${key(operation)} ${variant}`)];
      const uncovered = uses.filter((use) => !seen.has(use)).map((use) => use.slice(key(operation).length).trim());
      return {
        ...operation,
        wrapped: wrapped.has(key(operation)),
        covered: uncovered.length === 0,
        uncovered,
        violations: violations.get(key(operation)) ?? 0,
      };
    }),
  };
}

/** The operation, and the media types it was used with. */
function usesOf(record: RequestRecord): string[] {
  const taken = record.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const operation = keyOfRecord(record);
  return [operation, `${operation} ${taken} in`, `${operation} ${record.responseType} out`];
}

export function key({ surface, id }: { surface: Surface; id: string }): string {
  return `${surface} ${id}`;
}

function keyOfRecord({ surface, operationId }: RequestRecord): string {
  return `${surface} ${operationId}`;
}

/** Sent by the SDK's transport and not by a bare `fetch` in a test, which would prove nothing about a wrapper. */
function ours({ headers }: RequestRecord): boolean {
  return /\blinktor-sdk\//.test(headers['user-agent'] ?? '');
}

/** Sent by a contract test of the package that wraps it: a README or the umbrella uses it, and tests something else. */
function own(record: RequestRecord, wrapped: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const tester = record.headers[TEST_HEADER];
  return tester !== undefined && (wrapped.get(keyOfRecord(record))?.has(tester) ?? false);
}

/** A success the specification describes. A scripted answer or a refusal shows the request, not that it works. */
function clean({ violations, scripted, status }: RequestRecord): boolean {
  return status >= 200 && status < 300 && !scripted && !violations.some(({ severity }) => severity === 'error');
}

function expected({ headers }: RequestRecord): boolean {
  return headers['x-contract-expect-violation'] === '1';
}
