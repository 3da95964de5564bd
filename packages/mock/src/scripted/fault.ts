import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Answer } from '../server/answer.ts';
import type { ScriptedAnswer } from '../types.ts';

type Faulty = Pick<ScriptedAnswer, 'after'> & { fault: NonNullable<ScriptedAnswer['fault']> };

/** Whether a client gets a status line before the fault befalls it. */
export const answersAtAll = ({ fault, after }: ScriptedAnswer): boolean =>
  fault === undefined || fault === 'truncate' || (fault !== 'empty' && after !== undefined);

/** Sends of the answer what the fault lets through. */
export async function sendFaulty(answer: Answer, script: Faulty, response: ServerResponse): Promise<void> {
  if (answersAtAll(script)) await sendPart(answer, script, response);
  switch (script.fault) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'stall':
      // Nothing more, until the client goes or the mock stops.
      if (!response.destroyed) await once(response, 'close');
      return;
    default:
      response.socket?.destroy();
  }
}

/** Announces the whole body and sends its beginning. */
async function sendPart({ status, headers, body }: Answer, { after }: Faulty, response: ServerResponse): Promise<void> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : await gathered(body);
  const part = bytes.subarray(0, Math.min(after ?? Math.floor(bytes.length / 2), bytes.length));
  // What is announced must be more than what is sent, or the client would take the answer for whole. A stream announces
  // nothing: it lacks its end.
  const announced = typeof body === 'string' ? { 'content-length': Math.max(bytes.length, part.length + 1) } : {};
  response.writeHead(status, { ...headers, ...announced });
  response.flushHeaders();
  if (part.length > 0) await new Promise<void>((resolve) => response.write(part, () => resolve()));
}

async function gathered(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece as string));
  return Buffer.concat(parts);
}
