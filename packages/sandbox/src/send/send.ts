import { type ClientRequest, request as http } from 'node:http';
import { request as https } from 'node:https';
import { isIP } from 'node:net';
import { messageOf } from '../error.ts';

/** As much as is kept of what a receiver answers. */
const KEPT = 4096;

/** What came of sending. */
export interface Outcome {
  /** Absent when there was no answer. */
  status?: number;
  headers: Record<string, string>;
  /** The beginning of it. */
  body: string;
  /** Why there was no answer. */
  error?: string;
  /** Milliseconds on the wall. */
  ms: number;
}

/** What to send. */
export interface Sending {
  url: URL;
  /** Default `POST`. */
  method?: string;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Milliseconds on the wall until there must be an answer. */
  timeout: number;
  signal?: AbortSignal | undefined;
}

/** Sends it, follows no redirect, and never throws: whatever happens is an outcome. */
export function send({ url, method = 'POST', headers, body, timeout, signal }: Sending): Promise<Outcome> {
  const started = performance.now();
  const ms = (): number => Math.round((performance.now() - started) * 10) / 10;
  return new Promise((resolve) => {
    const ended = (outcome: Omit<Outcome, 'ms'>): void => {
      clearTimeout(timer);
      resolve({ ...outcome, ms: ms() });
    };
    const none = (error: string): void => ended({ headers: {}, body: '', error });
    const bytes = Buffer.from(body as string);
    let call: ClientRequest;
    let timer: NodeJS.Timeout | undefined;
    try {
      call = (url.protocol === 'https:' ? https : http)(url, {
        method,
        headers: { ...headers, ...(bytes.length === 0 ? {} : { 'content-length': bytes.length }) },
        // A receiver on this machine has a certificate of its own making, or none; nobody is between it and us.
        ...(isLoopback(url) ? { rejectUnauthorized: false } : {}),
        agent: false,
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (error) {
      // Headers that cannot be sent, a protocol that is neither.
      return none(messageOf(error));
    }
    timer = setTimeout(() => {
      call.destroy();
      none(`no answer within ${timeout} ms`);
    }, timeout);
    call.on('error', (error: NodeJS.ErrnoException) => none(reasonOf(error)));
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        if (size < KEPT) chunks.push(chunk.subarray(0, KEPT - size));
        size += chunk.length;
      });
      // The status counts; a body that breaks off afterwards changes nothing about it.
      response.on('close', () =>
        ended({
          status: response.statusCode ?? 0,
          headers: flat(response.headers),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
      response.on('error', () => {});
    });
    call.end(bytes.length === 0 ? undefined : bytes);
  });
}

/** True for an address that cannot leave this machine. */
export function isLoopback({ hostname }: URL): boolean {
  const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(name) === 4) return name.startsWith('127.');
  return name === '::1' || name === 'localhost' || name.endsWith('.localhost');
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'nobody listens there (ECONNREFUSED)';
  if (code === 'ECONNRESET') return 'the connection was reset (ECONNRESET)';
  if (code === 'ABORT_ERR') return 'the sandbox stopped';
  return message || code || 'the connection failed';
}

function flat(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) all[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return all;
}
