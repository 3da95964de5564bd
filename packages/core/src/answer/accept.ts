import type { ApiResult } from '../call/api-promise.ts';
import type { Call } from '../call/prepare.ts';
import { LinktorError } from '../errors/error.ts';
import type { AttemptResult } from '../send/attempt.ts';
import type { Judgement } from './failed-answer.ts';
import { parseJson } from './json.ts';
import { readAnswer } from './read-answer.ts';
import { requestIdOf } from './request-id.ts';

/** The result of a call; `undefined` for what is not the success that its operation promises. */
export function acceptAnswer<O>(call: Call, { ok, response, text }: AttemptResult): ApiResult<O> | undefined {
  if (!ok || !response || text === null) return undefined;
  try {
    const data = (text === undefined ? undefined : readAnswer(call.operation, text)) as O;
    return { data, response: response as Response, requestId: requestIdOf(call, response) };
  } catch {
    return undefined;
  }
}

/** The error an attempt ended with, and how long the server asked to wait. */
export async function failureOf(call: Call, { error, response, text }: AttemptResult): Promise<Judgement> {
  if (error !== undefined || !response) return { error };
  try {
    const { judge } = await import('./failed-answer.ts');
    return judge(call, response, text, requestIdOf(call, response), { LinktorError, parse: parseJson });
  } catch (cause) {
    // A page that is older than what its server has: the words are gone, the verdict is not.
    const { method, path } = call.operation;
    const { status } = response;
    const code = 'HTTP_ERROR';
    return { error: new LinktorError(`${method} ${path} answered ${status}`, { code, status, method, path, cause }) };
  }
}
