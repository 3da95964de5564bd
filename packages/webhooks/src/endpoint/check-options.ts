import { ConfigurationError, closest } from '#runtime';
import type { WebhookHandler } from './handler.ts';

/** The options of every handler. */
export const HANDLER_OPTIONS = ['on', 'onUnhandled', 'onError', 'observer', 'inbox', 'timeout', 'maxBytes'] as const;

/** The error for an option that could not do what was meant. */
export const wrong = (option: string, problem: string, remediation?: string): ConfigurationError =>
  new ConfigurationError(`${option} ${problem}`, { details: { option }, remediation });

/** Refuses handlers that would never be called: their events would be lost, each answered 200. */
export function checkHandlers(on: object, known: readonly string[]): void {
  // By structure: a plain object of another realm is one, too. Methods of a class are no properties of its instances.
  const parent = Object.getPrototypeOf(Object(on));
  if (Object(on) !== on || (parent && Object.getPrototypeOf(parent))) throw wrong('on', 'must be a plain object');
  for (const [event, handle] of Object.entries(on)) {
    const option = `on['${event}']`;
    if (!known.includes(event)) {
      const meant = closest(event, known);
      throw wrong(
        option,
        `is no known event${meant ? `: did you mean "${meant}"?` : ''}`,
        `What is newer than this package goes to on.${known.at(-1)}, or to onUnhandled.`,
      );
    }
    checkFunction(handle, option);
  }
}

/** Refuses what is given and no function. */
export function checkFunction(value: unknown, option: string): void {
  if (value !== undefined && typeof value !== 'function') throw wrong(option, 'must be a function');
}

/** Refuses what an adapter could hand nothing to. */
export function checkHandler(handler: unknown): void {
  if (typeof (handler as WebhookHandler | null | undefined)?.deliver !== 'function')
    throw wrong('handler', 'must be what createWebhookHandler gave');
}
