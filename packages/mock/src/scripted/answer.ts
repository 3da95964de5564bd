import type { Answer } from '../server/answer.ts';
import type { ScriptedAnswer } from '../types.ts';
import { play } from './play.ts';

/** The answer a script describes; what it leaves open is the specification's own. */
export async function scriptedAnswer(script: ScriptedAnswer, own: () => Promise<Answer>): Promise<Answer> {
  const { status, headers = {}, body, stream } = script;
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (status === undefined && body === undefined && stream === undefined) {
    const answer = await own();
    return { ...answer, headers: { ...answer.headers, ...given } };
  }
  if (stream !== undefined) {
    return { status: status ?? 200, headers: { 'content-type': 'text/event-stream', ...given }, body: play(stream) };
  }
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const type = body === undefined || typeof body === 'string' ? {} : { 'content-type': 'application/json' };
  return { status: status ?? 200, headers: { ...type, ...given }, body: text };
}
