import { invalidArgument } from '../errors/errors.ts';
import type { BodySource } from './body-source.ts';
import type { OperationInfo } from './operation.ts';

/** A request body as `fetch` takes it. `BodyInit` is a name of the DOM's alone: programs with Node's types do not have it. */
export type RequestBody = NonNullable<RequestInit['body']>;

/** The body of a call, and what it says of itself. */
export interface EncodedBody {
  body: RequestBody | undefined;
  /** Set instead of `body` where each attempt makes its own. */
  source?: BodySource;
  /** Absent where `fetch` knows better: a form's boundary. */
  contentType: string | undefined;
  /** A stream can be sent once only. */
  once: boolean;
}

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
export function encodeBody({ form }: OperationInfo, given: unknown): EncodedBody {
  const kind = typeof given === 'object' && given !== null ? tag(given) : '';
  const body = given as RequestBody;
  if (kind === 'BodySource') {
    const source = given as BodySource;
    return { body: undefined, source, contentType: source.contentType, once: source.once };
  }
  const once = kind === 'ReadableStream';
  if (given === undefined || once || kind === 'FormData') return { body, contentType: undefined, once };
  if (form === 'urlencoded') {
    const fields = kind === 'URLSearchParams' ? body : formOf(given as Record<string, unknown>);
    return { body: String(fields), contentType: 'application/x-www-form-urlencoded', once };
  }
  let problem: string | undefined = kind || typeof given;
  let json: string | undefined;
  try {
    // `JSON.stringify` would make `{}` of them.
    if (!OPAQUE.test(kind)) json = JSON.stringify(given);
  } catch (cause) {
    problem = (cause as Error).message.split('\n')[0];
  }
  if (json === undefined) throw invalidArgument('body', `cannot be written as JSON: ${problem}`);
  return { body: json, contentType: 'application/json', once };
}
