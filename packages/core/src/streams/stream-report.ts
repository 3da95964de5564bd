import type { ErrorBody } from '../answer/error-body.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An error that a stream told of: what went wrong, and the status it would have had as an answer. */
export interface StreamReport {
  body: ErrorBody;
  status: number | undefined;
}

/** What a server says went wrong, in whichever of the usual shapes, or as plain text. */
export function readReport(data: string, readError: (text: string) => ErrorBody): StreamReport {
  let document: unknown;
  try {
    document = JSON.parse(data);
  } catch {
    return { body: data === '' ? {} : readError(JSON.stringify({ message: data })), status: undefined };
  }
  if (typeof document === 'string')
    return { body: readError(JSON.stringify({ message: document })), status: undefined };
  const inner = isObject(document) && isObject(document['error']) ? document['error'] : document;
  const status = isObject(inner) ? [inner['status'], inner['statusCode'], inner['code']].find(isStatus) : undefined;
  return { body: readError(data), status };
}

const isStatus = (value: unknown): value is number => typeof value === 'number' && value >= 400 && value < 600;
