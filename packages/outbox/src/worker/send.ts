import { TimeoutError } from '@linktor/core';
import { methodOf } from '../add/sender-method.ts';
import { within } from '../observer.ts';
import { factsOf, isPlatform, type Repeat } from '../outcomes/calls.ts';
import { nextStep, type RetryLimits } from '../outcomes/next-step.ts';
import { type Outcome, outcomeOf } from '../outcomes/outcome.ts';
import { platformIdOf } from '../outcomes/platform-id.ts';
import { type PreparedCall, prepareCall } from '../outcomes/prepare-call.ts';
import type { Runtime } from '../runtime.ts';
import type { Claimed } from './claim.ts';
import type { Settlement } from './settle.ts';

/** What came of a request. */
export type Sent = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly outcome: Outcome };

/** Milliseconds beyond the request's own time-out after which it is ended from here. */
const GRACE = 1000;
/** Longer answers are not kept. */
const LONGEST_RESULT = 32_768;

/** A header takes these; another key is no less one for being the message's id. */
const AS_HEADER = /^[\x21-\x7e]{1,255}$/;

/** Makes the call of a message, once. Never throws; resolves within the time-out, whatever the sender does. */
export async function send(
  { senders, idempotent, observer, events }: Pick<Runtime, 'senders' | 'idempotent' | 'observer' | 'events'>,
  { message: { id, key, platform, call, args, attempts, trace } }: Claimed,
  timeout: number,
  controller: AbortController,
): Promise<Sent> {
  let prepared: PreparedCall;
  let method: (...args: unknown[]) => unknown;
  try {
    const keyed = idempotent.has(platform) || factsOf(platform, call)?.repeat === 'key';
    const settings = {
      id,
      key: keyed ? (AS_HEADER.test(key) ? key : id) : undefined,
      timeout,
      signal: controller.signal,
    };
    prepared = prepareCall(platform, call, args, settings);
  } catch (error) {
    return failed({ kind: 'failed', down: false, error });
  }
  try {
    method = methodOf(senders, platform, prepared.call);
  } catch (error) {
    // Another version of the program has added it, and another worker may know the call.
    return failed({ kind: 'retry', down: false, error });
  }
  const ended = Promise.withResolvers<never>();
  const end = (): void => ended.reject(controller.signal.reason);
  controller.signal.addEventListener('abort', end, { once: true });
  const timer = setTimeout(
    () =>
      controller.abort(new TimeoutError(`the sender did not answer within ${timeout + GRACE} ms`, { code: 'TIMEOUT' })),
    timeout + GRACE,
  );
  try {
    const run = async (): Promise<unknown> => method(...prepared.args);
    const around = (next: typeof run): unknown =>
      observer?.send?.({ platform, call, attempt: attempts }, trace ?? {}, next);
    const answer = observer?.send ? within(around, run, (error) => events.error(error, 'the observer')) : run();
    return { ok: true, result: await Promise.race([answer, ended.promise]) };
  } catch (error) {
    return failed(outcomeOf(readable(error), isPlatform(platform) ? platform : undefined));
  } finally {
    clearTimeout(timer);
    controller.signal.removeEventListener('abort', end);
  }
}

/** Senders of the user's own may throw anything, and something that throws when it is looked at, too. */
function readable(error: unknown): unknown {
  if (error == null) return new Error('the sender threw nothing');
  try {
    const { name, message, code, status, path, retryAfter } = Object(error) as Record<string, unknown>;
    void [name, message, code, status, path, retryAfter, String(error)];
    return error;
  } catch {
    return new Error('the sender threw something that cannot be read');
  }
}

const failed = (outcome: Outcome): Sent => ({ ok: false, outcome });

/** A message that was accepted. */
export function accepted(claimed: Claimed, result: unknown): Settlement {
  const { platform, acted } = claimed.message;
  const platformMessageId = isPlatform(platform) ? platformIdOf(platform, result) : undefined;
  return {
    of: claimed,
    state: 'sent',
    delayMs: 0,
    acted,
    counts: true,
    error: undefined,
    platformMessageId: platformMessageId?.includes('\0') ? undefined : platformMessageId,
    result: kept(result),
  };
}

/** What becomes of a message whose request did not succeed. `now`: the database's time, in milliseconds. */
export function notAccepted(
  claimed: Claimed,
  outcome: Outcome,
  idempotent: ReadonlySet<string>,
  limits: RetryLimits,
  look: number,
  now: number,
): Settlement {
  const { platform, call, attempts, acted } = claimed.message;
  const known = factsOf(platform, call)?.repeat ?? 'once';
  const repeat: Repeat = known === 'once' && idempotent.has(platform) ? 'key' : known;
  const attempted = { repeat, attempts, acted, firstAt: claimed.firstAt };
  const step = nextStep(outcome, attempted, limits, now, Math.random());
  return {
    of: claimed,
    state: step.state,
    delayMs: step.state === 'uncertain' ? look : step.delayMs,
    acted: step.acted,
    counts: step.counts,
    error: step.error,
    platformMessageId: undefined,
    result: undefined,
  };
}

/** A message that was claimed and not begun: as if it had not been. */
export function unsent(claimed: Claimed, delayMs: number): Settlement {
  return {
    of: claimed,
    state: 'queued',
    delayMs,
    acted: claimed.message.acted,
    counts: false,
    error: undefined,
    platformMessageId: undefined,
    result: undefined,
  };
}

/** The answer as JSON, where it is some, and short. */
function kept(result: unknown): string | undefined {
  try {
    const json = JSON.stringify(result);
    return json === undefined || json.length > LONGEST_RESULT ? undefined : json;
  } catch {
    return undefined;
  }
}
