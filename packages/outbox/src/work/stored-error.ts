import { isLinktorError } from '@linktor/core';
import type { StoredError } from '../messages/row.ts';

/** What errors of ours tell, and no more: never headers, bodies or stacks. */
const TOLD = ['code', 'status', 'requestId', 'retryAfter', 'remediation', 'details'] as const;
const LONGEST_DETAILS = 10_000;

/** An error as it is kept beside its message. */
export function toStored(error: unknown): StoredError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error).slice(0, 2000) };
  const { name, message } = error;
  const stored: Record<string, unknown> = { name, message: message.slice(0, 2000) };
  if (isLinktorError(error)) {
    const told = error as unknown as Record<string, unknown>;
    for (const key of TOLD) if (told[key] !== undefined) stored[key] = told[key];
    if (!storable(stored['details'])) delete stored['details'];
  }
  return stored as unknown as StoredError;
}

const storable = (details: unknown): boolean => {
  try {
    return (JSON.stringify(details)?.length ?? 0) <= LONGEST_DETAILS;
  } catch {
    return false;
  }
};
