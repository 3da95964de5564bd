import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf, SandboxError, type SandboxErrorCode } from '../error.ts';

const STATUS: Partial<Record<SandboxErrorCode, number>> = { NOT_FOUND: 404, NOT_REPEATABLE: 409 };

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (body === undefined) {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Says what went wrong, without how it went wrong inside. */
export function sendError(response: ServerResponse, error: unknown): void {
  const known = error instanceof SandboxError;
  const status = known ? (STATUS[error.code] ?? 400) : 500;
  const message = known ? error.message : `The sandbox failed: ${messageOf(error)}`;
  sendJson(response, status, { code: known ? error.code : 'INTERNAL', message });
}

/** The JSON of a request; `undefined` without a body. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new SandboxError('INVALID_OPTION', `The body is longer than ${limit} bytes.`, 'Send less.');
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch (cause) {
    throw new SandboxError('INVALID_OPTION', 'The body is not JSON.', 'Send JSON.', { cause });
  }
}
