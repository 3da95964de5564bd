import { closest, describe, invalidArgument } from '@linktor/core';
import type { Senders } from '../messages/new-message.ts';

type Method = (...args: unknown[]) => unknown;

/**
 * The method that a message names, to be called with its sender as `this`.
 *
 * @throws ValidationError when there is no such sender, or it has no such method.
 */
export function methodOf(senders: Senders, to: unknown, call: unknown): (...args: unknown[]) => unknown {
  if (typeof to !== 'string' || !Object.hasOwn(senders, to))
    throw unknown('to', 'sender', to, Object.keys(senders), 'The senders are those given to new Outbox({ senders }).');
  const sender = senders[to] as object;
  if (typeof call !== 'string') throw invalidArgument('call', `must be the name of a method, got ${describe(call)}`);
  const [part, name] = call.includes('.') ? (call.split('.', 2) as [string, string]) : [undefined, call];
  const owner = part === undefined ? sender : ownPart(sender, part);
  const method = owner && isSending(owner, name) ? (owner as Record<string, Method>)[name] : undefined;
  if (!owner || !method || call.split('.').length > 2)
    throw unknown('call', 'call', call, callsOf(sender), `It has to be a method of senders.${to}.`);
  return (...args) => method.apply(owner, args);
}

const ownPart = (sender: object, part: string): object | undefined => {
  if (!Object.hasOwn(sender, part) || part === 'transport') return undefined;
  const value = (sender as Record<string, unknown>)[part];
  return typeof value === 'object' && value !== null ? value : undefined;
};

/** A method, but none of those that every object has. */
const isSending = (owner: object, name: string): boolean =>
  name !== 'constructor' &&
  !name.startsWith('_') &&
  !(name in Object.prototype) &&
  typeof (owner as Record<string, unknown>)[name] === 'function';

/** What could have been meant. */
function callsOf(sender: object): string[] {
  const names = new Set<string>();
  for (let at = sender; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object)
    for (const name of Object.getOwnPropertyNames(at)) if (isSending(sender, name)) names.add(name);
  for (const part of Object.keys(sender)) {
    const owner = ownPart(sender, part);
    if (owner)
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(owner) as object))
        if (isSending(owner, name)) names.add(`${part}.${name}`);
  }
  return [...names];
}

function unknown(parameter: string, kind: string, given: unknown, known: string[], remedy: string): Error {
  if (typeof given !== 'string') return invalidArgument(parameter, `must be a name, got ${describe(given)}`, remedy);
  const near = closest(given, known);
  return invalidArgument(
    parameter,
    '',
    remedy,
    `no ${kind} "${given.slice(0, 60)}"${near ? `; did you mean "${near}"?` : ''}`,
  );
}
