import { setTimeout as wait } from 'node:timers/promises';
import { known, refuse, whole } from './arguments.ts';
import type { StreamScript, StreamStep } from './stream.ts';

/** Ends the answer in the middle of a chunk; whoever sends it destroys the connection. */
export class ConnectionCut extends Error {
  override readonly name = 'ConnectionCut';
}

const STEPS = ['data', 'comment', 'text', 'wait', 'stall', 'cut'];

/** Refuses a stream that could not be played. */
export function checkStream(stream: StreamScript): void {
  known('stream', stream, ['steps', 'pieceSize']);
  const { steps, pieceSize } = stream;
  whole('pieceSize', pieceSize, 1);
  if (!Array.isArray(steps)) refuse('a stream has no list of steps', 'Give it one.');
  for (const [index, step] of steps.entries()) {
    known(`step ${index} of the stream`, step, [...STEPS, 'event', 'id']);
    if (!STEPS.some((name) => Object.hasOwn(step, name))) refuse(`step ${index} of a stream does nothing`);
    if ('wait' in step) whole('wait', step.wait, 0);
  }
}

/** The bytes of a scripted stream, at its own pace. */
export async function* play({ steps, pieceSize }: StreamScript): AsyncGenerator<string | Uint8Array, void, undefined> {
  for (const step of steps) {
    if ('wait' in step) await wait(step.wait);
    // Nothing holds on to the promise: it goes when the connection does.
    else if ('stall' in step) await new Promise<never>(() => {});
    else if ('cut' in step) {
      // What was written must have left before the connection breaks.
      await wait(10);
      throw new ConnectionCut();
    } else if (pieceSize === undefined) yield textOf(step);
    else yield* pieces(textOf(step), pieceSize);
  }
}

function textOf(step: Exclude<StreamStep, { wait: number } | { stall: true } | { cut: true }>): string {
  if ('text' in step) return step.text;
  if ('comment' in step) return `: ${step.comment}\n\n`;
  const data = typeof step.data === 'string' ? step.data : JSON.stringify(step.data);
  const event = step.event === undefined ? '' : `event: ${step.event}\n`;
  const id = step.id === undefined ? '' : `id: ${step.id}\n`;
  return `${event}${id}${data
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('')}\n`;
}

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
    // A turn, or the network would put the pieces together again.
    await wait(0);
  }
}
