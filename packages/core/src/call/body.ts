import { invalidArgument } from '../errors/errors.ts';
import type { BodySource } from './body-source.ts';
import type { OperationInfo } from './operation.ts';

/** A request body as `fetch` takes it, and what it says of itself. */
export interface EncodedBody {
  body: BodyInit | undefined;
  /** Set instead of `body` where each attempt makes its own. */
  source?: BodySource;
  /** Absent where `fetch` knows better: a form's boundary. */
  contentType: string | undefined;
  /** A stream can be sent once only. */
  once: boolean;
}

const NONE: EncodedBody = { body: undefined, contentType: undefined, once: false };

const OPAQUE = /^(?:Blob|File|ArrayBuffer|SharedArrayBuffer|DataView|Map|Set|URLSearchParams|.+Array)$/;

/** The fields that have a value; `URLSearchParams` would write the word "undefined" for the others. */
const formOf = (fields: Readonly<Record<string, unknown>>): URLSearchParams => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form;
};

// By tag, not by `instanceof`: merely naming `FormData` or `ReadableStream` makes Node load its whole fetch stack.
export const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Turns a call's body into bytes once, so that every attempt sends the same. */
export function encodeBody(operation: OperationInfo, body: unknown): EncodedBody {
  if (body === undefined) return NONE;
  const kind = typeof body === 'object' && body !== null ? tag(body) : '';
  if (kind === 'FormData') return { body: body as FormData, contentType: undefined, once: false };
  if (kind === 'ReadableStream') return { body: body as ReadableStream, contentType: undefined, once: true };
  if (kind === 'BodySource') {
    const source = body as BodySource;
    return { body: undefined, source, contentType: source.contentType, once: source.once };
  }
  if (operation.form === 'urlencoded') {
    const form = kind === 'URLSearchParams' ? (body as URLSearchParams) : formOf(body as Record<string, unknown>);
    return { body: form.toString(), contentType: 'application/x-www-form-urlencoded', once: false };
  }
  // `JSON.stringify` would make `{}` of them.
  if (OPAQUE.test(kind)) throw invalidArgument('body', `cannot be written as JSON: it is a ${kind}`);
  let json: string | undefined;
  try {
    json = JSON.stringify(body);
  } catch (cause) {
    throw invalidArgument('body', `cannot be written as JSON: ${(cause as Error).message.split('\n')[0]}`);
  }
  if (json === undefined) throw invalidArgument('body', `cannot be written as JSON: it is a ${typeof body}`);
  return { body: json, contentType: 'application/json', once: false };
}
