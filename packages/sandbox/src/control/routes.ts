import type { EndpointInput } from '../deliveries/index.ts';
import { SandboxError } from '../error.ts';
import type { FaultInput } from '../faults/index.ts';
import type { InboundContent } from '../inbound/index.ts';
import { isPlatform, PLATFORMS, type Platform } from '../platform.ts';
import { lineOf, type WholeEntry } from '../timeline/index.ts';
import type { ClockChange, Controlled, Trigger } from './controlled.ts';

/** A call of the control API, taken apart. */
interface Call {
  sandbox: Controlled;
  /** The variable parts of the path, decoded. */
  parts: string[];
  query: URLSearchParams;
  body: unknown;
}

type Route = (call: Call) => unknown;

/** What it does for which method and path; `*` is a variable part. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET state': ({ sandbox }) => sandbox.state(),
  'GET timeline': ({ sandbox, query }) =>
    sandbox.timeline.list({
      before: number(query, 'before'),
      limit: number(query, 'limit'),
      platform: query.get('platform') ?? undefined,
      operation: query.get('operation') ?? undefined,
      conversation: query.get('conversation') ?? undefined,
      violations: query.get('violations') === '1',
    }),
  'GET timeline/*': ({ sandbox, parts }) => whole(entry(sandbox, parts[0])),
  'GET timeline/*/code': ({ sandbox, parts }) => sandbox.code(entry(sandbox, parts[0]).seq),
  'POST timeline/*/replay': ({ sandbox, parts }) => sandbox.replay(entry(sandbox, parts[0]).seq),
  'GET phones': ({ sandbox }) => sandbox.phones(),
  'GET phones/*/*/*': ({ sandbox, parts: [name, channel = '', address = ''] }) => ({
    messages: sandbox.messages(platform(name), channel, address),
  }),
  'POST phones/*/*/*': ({ sandbox, parts: [name, channel = '', from = ''], body }) =>
    sandbox.inbound({ platform: platform(name), channel, from, ...(object(body) as unknown as InboundContent) }),
  'GET resources': ({ sandbox }) => sandbox.resources(),
  'GET resources/*/*': ({ sandbox, parts: [name, collection = ''], query }) =>
    sandbox.documents(platform(name), collection, number(query, 'limit') ?? 50, query.get('after') ?? undefined),
  'GET faults': ({ sandbox }) => sandbox.faults.list(),
  'PUT faults': ({ sandbox, body }) => sandbox.faults.replace(body as FaultInput[]),
  'POST clock': ({ sandbox, body }) => sandbox.changeClock(clockChange(object(body))),
  'GET deliveries': ({ sandbox }) => sandbox.deliveries(),
  'POST deliveries/*/replay': ({ sandbox, parts: [id = ''] }) => sandbox.replayDelivery(id),
  'GET endpoints': ({ sandbox }) => sandbox.endpoints(),
  'POST endpoints': ({ sandbox, body }) => sandbox.addEndpoint(object(body) as unknown as EndpointInput),
  'DELETE endpoints/*': ({ sandbox, parts: [id = ''] }) => {
    if (!sandbox.removeEndpoint(id)) throw missing(`endpoint ${id}`);
  },
  'POST trigger': ({ sandbox, body }) => sandbox.trigger(object(body) as unknown as Trigger),
  'POST reset': ({ sandbox }) => sandbox.reset(),
  'GET snapshot': ({ sandbox }) => sandbox.snapshot(),
  'PUT snapshot': ({ sandbox, body }) => sandbox.restore(body),
};

const PATTERNS: readonly (readonly [method: string, path: RegExp, route: Route])[] = Object.entries(ROUTES).map(
  ([name, route]) => {
    const [method = '', path = ''] = name.split(' ');
    return [method, new RegExp(`^${path.replaceAll('*', '([^/]+)')}$`), route] as const;
  },
);

/** Finds what a call is for; `undefined` when there is nothing at this path. */
export function findRoute(method: string, path: string): { route: Route; parts: string[] } | undefined {
  let known = false;
  for (const [wanted, pattern, route] of PATTERNS) {
    const match = pattern.exec(path);
    if (match === null) continue;
    if (wanted === method) return { route, parts: match.slice(1).map(decode) };
    known = true;
  }
  if (known) throw new SandboxError('INVALID_OPTION', `/api/${path} does not take ${method}.`, 'See the README.');
  return undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function entry(sandbox: Controlled, seq: string | undefined): WholeEntry {
  const found = sandbox.timeline.get(Number(seq));
  if (found === undefined) throw missing(`entry ${seq} in the timeline (the oldest are forgotten)`);
  return found;
}

function whole(found: WholeEntry): object {
  const { request, answer, violations, delivery, kind, ms } = found;
  return { entry: lineOf(found), kind, ms, request, answer, violations, delivery };
}

function platform(name: string | undefined): Platform {
  if (isPlatform(name)) return name;
  throw new SandboxError('NOT_FOUND', `There is no platform "${name}".`, `There are ${PLATFORMS.join(', ')}.`);
}

function number(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (!/^\d{1,12}$/.test(text))
    throw new SandboxError('INVALID_OPTION', `\`${name}\` is no number.`, 'Give a whole one.');
  return Number(text);
}

function object(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new SandboxError('INVALID_OPTION', 'The body is no JSON object.', 'Send one.');
}

function clockChange(body: Record<string, unknown>): ClockChange {
  const { stop, start, advance, ...rest } = body;
  const one = [stop === true, start === true, typeof advance === 'number' && advance >= 0].filter(Boolean).length === 1;
  if (one && Object.keys(rest).length === 0) return body as ClockChange;
  const remedy = 'Send { "stop": true }, { "start": true } or { "advance": milliseconds }.';
  throw new SandboxError('INVALID_OPTION', 'This says nothing to the clock.', remedy);
}

const missing = (what: string): SandboxError =>
  new SandboxError('NOT_FOUND', `There is no ${what}.`, 'Ask for the list to see what there is.');
