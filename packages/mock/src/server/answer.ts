import type { ServerResponse } from 'node:http';
import type { Violation } from '../types.ts';

/** What goes back to the caller. A body made of chunks may stall, break off or end early. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | AsyncIterable<string | Uint8Array>;
}

/** An RFC 9457 problem, the form for what the specification does not describe. */
export function problem(status: number, title: string, detail: string, violations: readonly Violation[]): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type: 'about:blank', title, status, detail, violations }),
  };
}

export async function send(answer: Answer, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (typeof answer.body === 'string') {
    response.end(answer.body);
    return;
  }
  response.flushHeaders();
  for await (const chunk of answer.body) {
    if (response.destroyed) return;
    response.write(chunk);
  }
  response.end();
}
