import { SandboxError } from '../error.ts';

type Json = Record<string, unknown>;

/** Names that are no data. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Sets a field of an event by its path: `data.message.text`. What stands between may be left out where it is clear:
 * `data.message.text` is `data.message.content.text` in a message that has no `text` of its own.
 *
 * A text takes the type of what it replaces; where there is nothing, JSON is read as such.
 */
export function setField(event: Json, path: string, value: unknown): void {
  const steps = path.split('.');
  if (steps.some((step) => step === '' || FORBIDDEN.has(step)))
    throw wrong(`"${path}" is no path`, 'Write it with dots.');
  const last = steps.pop() as string;
  let at: unknown = event;
  for (const [index, step] of steps.entries()) {
    const next = isObject(at) ? (at as Json)[step] : undefined;
    if (!isObject(next)) throw wrong(`the event has no object ${steps.slice(0, index + 1).join('.')}`, has(at));
    at = next;
  }
  const parent = holder(at as Json, last) ?? (at as Json);
  parent[last] = typed(value, parent[last]);
}

/** What has a member of this name: the object itself, or the one object below that does. */
function holder(at: Json, name: string): Json | undefined {
  if (Object.hasOwn(at, name)) return at;
  const below: Json[] = [];
  const look = (inner: unknown): void => {
    if (!isObject(inner)) return;
    if (Object.hasOwn(inner as Json, name)) below.push(inner as Json);
    else for (const deeper of Object.values(inner as Json)) look(deeper);
  };
  for (const inner of Object.values(at)) look(inner);
  return below.length === 1 ? below[0] : undefined;
}

function typed(value: unknown, replaced: unknown): unknown {
  if (typeof value !== 'string' || typeof replaced === 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const has = (at: unknown): string =>
  isObject(at) ? `There is: ${Object.keys(at as Json).join(', ')}.` : 'Write a shorter path.';

const wrong = (problem: string, remedy: string): SandboxError =>
  new SandboxError('INVALID_OPTION', `The field cannot be set: ${problem}.`, remedy);
