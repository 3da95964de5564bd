import type { Violation } from '../types.ts';
import { type Operation, operationId } from './operations.ts';

/** Longest header that every client reads. */
const LONGEST = 1000;

/** Headers by which the mock says what the platform would not: which operation this was, and what it only warns of. */
export function remarks(operation: Operation | undefined, violations: readonly Violation[]): Record<string, string> {
  const id = operation === undefined ? null : operationId(operation);
  const warnings = violations.filter(({ severity }) => severity === 'warning').map(({ message }) => message);
  return {
    ...(id === null ? {} : { 'x-mock-operation': id }),
    ...(warnings.length === 0 ? {} : { 'x-mock-warning': headerText(warnings.join('; ')) }),
  };
}

/** Names come from the caller: whatever a header cannot hold must not break the answer. */
const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, LONGEST);
