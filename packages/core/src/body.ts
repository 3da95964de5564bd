import { invalidArgument } from './errors.ts';
import type { OperationInfo } from './operation.ts';

/** A request body as `fetch` takes it, and what it says of itself. */
export interface EncodedBody {
  body: BodyInit | undefined;
  /** Absent where `fetch` knows better: a form's boundary. */
  contentType: string | undefined;
  /** A stream can be sent once only. */
  once: boolean;
}

const NONE: EncodedBody = { body: undefined, contentType: undefined, once: false };

// By tag, not by `instanceof`: merely naming `FormData` or `ReadableStream` makes Node load its whole fetch stack.
const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Turns a call's body into bytes once, so that every attempt sends the same. */
export function encodeBody(operation: OperationInfo, body: unknown): EncodedBody {
  if (body === undefined) return NONE;
  const kind = typeof body === 'object' && body !== null ? tag(body) : '';
  if (kind === 'FormData') return { body: body as FormData, contentType: undefined, once: false };
  if (kind === 'ReadableStream') return { body: body as ReadableStream, contentType: undefined, once: true };
  if (operation.form === 'urlencoded') {
    const form = new URLSearchParams(body as Record<string, string>).toString();
    return { body: form, contentType: 'application/x-www-form-urlencoded', once: false };
  }
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    throw invalidArgument('body', `cannot be written as JSON: ${(cause as Error).message.split('\n')[0]}`);
  }
  if (json === undefined) throw invalidArgument('body', `cannot be written as JSON: it is a ${typeof body}`);
  return { body: json, contentType: 'application/json', once: false };
}
