import type { IncomingMessage } from 'node:http';
import { checkForm, isForm } from './form.ts';
import { UnreadableBody } from './unreadable-body.ts';

/** Beyond any body the APIs take; a mock should not be a way to fill memory. */
const BODY_LIMIT = 25 * 1024 * 1024;

/** A request as the layers see it: decoded once, never read again. */
export interface MockRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string | string[]>;
  readonly headers: Record<string, string>;
  /** Parsed JSON, or the text of anything else; `null` without a body, and for the JSON value of that name. */
  readonly body: unknown;
  /** Bytes of the body; 0 without one. */
  readonly size: number;
  /** The body as it came; absent without one. */
  readonly bytes?: Uint8Array;
}

export function requestHead(message: IncomingMessage): Omit<MockRequest, 'body' | 'size'> {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://mock.invalid');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return { method: (message.method ?? 'GET').toUpperCase(), path: pathname, query, headers };
}

/** Reads the body; throws `UnreadableBody` for one in which there is nothing to validate. */
export async function readBody(message: IncomingMessage): Promise<Pick<MockRequest, 'body' | 'size' | 'bytes'>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  if (size > BODY_LIMIT) throw new UnreadableBody('too-large', `is larger than ${BODY_LIMIT} bytes`);
  if (size === 0) return { body: null, size };
  const bytes = Buffer.concat(chunks);
  const type = message.headers['content-type'];
  if (isForm(type)) await checkForm(bytes, type);
  return { body: isJson(type) ? parseJson(bytes) : bytes.toString('utf8'), size, bytes };
}

function parseJson(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableBody('json', 'is not JSON: its bytes are not UTF-8');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // The parser's own message may quote the body, and the body may hold a secret.
    const [where] = /at position \d+/.exec(cause instanceof Error ? cause.message : '') ?? [];
    throw new UnreadableBody('json', `is not JSON${where === undefined ? '' : ` (${where})`}`);
  }
}

export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType);
}

/** What the log may keep of a body: data a test can assert on, not the bytes of an upload. */
export function loggableBody({ body, headers }: Pick<MockRequest, 'body' | 'headers'>): unknown {
  const type = headers['content-type'] ?? '';
  if (typeof body !== 'string' || isJson(type)) return body;
  if (/^application\/x-www-form-urlencoded/i.test(type)) return Object.fromEntries(new URLSearchParams(body));
  return null;
}
