// `#sender` on Node. What it takes is loaded at the first call. The other modules that are chosen by runtime are in the same file:
// each file costs a module system half a millisecond.
import type { Answer, Cancellable, HttpAgent, Platform } from './sender.ts';

export * from '../errors/words.ts';
export * from '../options/process-environment.ts';

type Engine = typeof import('./node/engine.ts');

let engine: Engine | undefined;

export const OPTIONS: readonly string[] = ['agent'];

export const send: Platform['send'] = (url, init, cancel, agent) =>
  engine ? choose(engine, url, init, cancel, agent) : load(url, init, cancel, agent);

const choose = (
  { isFetchReplaced, send: sendByHttp }: Engine,
  url: string,
  init: RequestInit,
  cancel: Cancellable,
  agent: HttpAgent | undefined,
): Promise<Answer> => {
  if (agent !== undefined || !isFetchReplaced()) return sendByHttp(url, init, cancel, agent);
  init.signal = cancel.signal;
  return globalThis.fetch(url, init);
};

const load: Platform['send'] = async (url, init, cancel, agent) => {
  engine = await import('./node/engine.ts');
  return choose(engine, url, init, cancel, agent);
};

export const toResponse: Platform['toResponse'] = (answer) =>
  (answer as { toResponse?: () => Response }).toResponse?.() ?? (answer as Response);

export const withTrueResponse: Platform['withTrueResponse'] = (result) => ({
  ...result,
  response: toResponse(result.response),
});

export const checkAgent: Platform['checkAgent'] = ({ agent, fetch }, baseUrl, misconfigured) => {
  if (agent === undefined) return;
  const problem = problemOf(agent, fetch, baseUrl);
  if (problem) throw misconfigured('agent', problem);
};

const problemOf = (agent: unknown, fetch: unknown, baseUrl: string): string | undefined => {
  if (fetch !== undefined) return 'does nothing beside `fetch`: what is sent goes through one or the other';
  const { addRequest } = Object(agent) as { addRequest?: unknown };
  if (typeof addRequest !== 'function') return 'must be an agent of node:http or node:https';
  // Those of Node speak one of the two and say which; those of proxies do not.
  const own = Object.getOwnPropertyDescriptor(agent, 'protocol')?.value as unknown;
  const { protocol } = new URL(baseUrl);
  return own === undefined || own === protocol ? undefined : `is one for ${own}, and baseUrl begins with ${protocol}`;
};
