import type { IncomingMessage } from 'node:http';

/** Beyond any body the three APIs take; a mock should not be a way to fill memory. */
const BODY_LIMIT = 25 * 1024 * 1024;

/** A request as the layers see it: decoded once, never read again. */
export interface MockRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string | string[]>;
  readonly headers: Record<string, string>;
  /** Parsed JSON, or the text of anything else; `null` without a body. What Prism validates. */
  readonly body: unknown;
}

/** A body that cannot be read at all, so that there is nothing to validate. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function requestHead(message: IncomingMessage): Omit<MockRequest, 'body'> {
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

export async function readBody(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  }
  if (size > BODY_LIMIT) throw new UnreadableBody(413, `The body is larger than ${BODY_LIMIT} bytes.`);
  if (size === 0) return null;
  const text = Buffer.concat(chunks).toString('utf8');
  if (!isJson(message.headers['content-type'])) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new UnreadableBody(400, `The body is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
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
