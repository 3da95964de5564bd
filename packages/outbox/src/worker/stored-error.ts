import { isLinktorError } from '@linktor/core';
import type { StoredError } from '../messages/row.ts';

/** What errors of ours tell, and no more: never headers, bodies or stacks. */
const TOLD = ['code', 'status', 'requestId', 'retryAfter', 'remediation', 'details'] as const;
const LONGEST_DETAILS = 10_000;

/** An error as it is kept beside its message. */
export function toStored(error: unknown): StoredError {
  if (!(error instanceof Error)) return { name: 'Error', message: text(error) };
  const { name, message } = error;
  const stored: Record<string, unknown> = { name: text(name), message: text(message) };
  if (isLinktorError(error)) {
    const told = error as unknown as Record<string, unknown>;
    for (const key of TOLD) if (told[key] !== undefined) stored[key] = told[key];
    if (!storable(stored['details'])) delete stored['details'];
  }
  return stored as unknown as StoredError;
}

/** What PostgreSQL can give out as a text again (`error->>'message'`), and not too much of it. */
const text = (value: unknown): string => String(value).slice(0, 2000).replaceAll('\0', '\ufffd').toWellFormed();

const storable = (details: unknown): boolean => {
  try {
    const json = JSON.stringify(details) ?? '';
    return json.length <= LONGEST_DETAILS && !/\\u(?:0000|d[89a-f])/i.test(json);
  } catch {
    return false;
  }
};
