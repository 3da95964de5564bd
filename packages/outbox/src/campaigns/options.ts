import type { LinktorError } from '@linktor/core';
import { checkOptions, invalidArgument, misconfigured } from '@linktor/core';
import type { Items } from './read.ts';

/** What `addMany` has done so far, or in all. */
export interface Filled {
  /** The name of the campaign. */
  readonly campaign: string;
  /** Items read from the list. */
  readonly read: number;
  /** Messages stored by this call. */
  readonly added: number;
  /** Recipients left out because the campaign had their message already, the same one. */
  readonly repeated: number;
  /** Recipients left out because the campaign had another message for them. The first one counts. */
  readonly differing: number;
  /** Items that could not be stored, and were given to `onRefused`. */
  readonly refused: number;
}

/** Options of `addMany`. */
export interface AddManyOptions {
  /** The name of the campaign: at most 100 characters, without `/`. A recipient gets one message of a campaign. */
  campaign: string;
  /** How many recipients there will be, if that is known: for the estimate while the list is still being read. */
  total?: number | undefined;
  /** How many messages are stored in one transaction. Default 500; fewer when they are long. */
  batch?: number | undefined;
  /** Stops between two batches, with an `AbortedError`. What is stored stays, and the next call goes on there. */
  signal?: AbortSignal | undefined;
  /** Called after each batch, and waited for. */
  onProgress?: ((filled: Filled) => unknown) | undefined;
  /**
   * Called with each item that cannot be stored (arguments that are no JSON, no recipient), which is then left out. Without it
   * the first one ends the call, with the error that names its position.
   */
  onRefused?: ((error: LinktorError, item: unknown, position: number) => unknown) | undefined;
}

const OPTIONS = ['campaign', 'total', 'batch', 'signal', 'onProgress', 'onRefused'];

/** Options that were looked at. */
export type CheckedOptions = AddManyOptions & { batch: number };

/** Looks at what `addMany` is given, before anything is stored. @throws ConfigurationError; ValidationError */
export function checkAddMany(given: AddManyOptions, items: unknown): CheckedOptions {
  const options = checkOptions(given, OPTIONS, 'addMany options');
  const { campaign, total, batch = 500, signal, onProgress, onRefused } = options;
  assertCampaign(campaign);
  if (total !== undefined && !(Number.isSafeInteger(total) && total >= 0))
    throw misconfigured('total', 'must be a whole number of at least 0');
  if (!(Number.isInteger(batch) && batch >= 1 && batch <= 10_000))
    throw misconfigured('batch', 'must be a whole number from 1 to 10000');
  if (signal !== undefined && typeof signal?.addEventListener !== 'function')
    throw misconfigured('signal', 'must be an AbortSignal');
  for (const [name, hook] of Object.entries({ onProgress, onRefused }))
    if (hook !== undefined && typeof hook !== 'function') throw misconfigured(name, 'must be a function');
  // What a function gives is looked at when it has.
  if (typeof items !== 'function') assertIterable(items);
  return { ...options, batch };
}

/** A campaign's name is the beginning of the keys of its messages. */
export function assertCampaign(name: unknown, option = 'campaign'): asserts name is string {
  if (typeof name !== 'string' || name.length > 100 || !/^[^/\p{Cc}]*[^/\p{Cc}\s][^/\p{Cc}]*$/u.test(name))
    throw misconfigured(
      option,
      'must be a name of at most 100 characters, without "/"',
      'Pass something like "spring-sale".',
    );
}

/** Something that can be read item by item; not a text, which would be one letter at a time. */
export function assertIterable(items: unknown): asserts items is Items<unknown> {
  if (typeof items === 'object' && items !== null && (Symbol.asyncIterator in items || Symbol.iterator in items))
    return;
  throw invalidArgument('items', 'must be an iterable of messages, or a function that returns one');
}
