import { constants } from 'node:os';
import { checkOptions, describe, misconfigured } from '@linktor/core';
import { isPlatform } from '../outcomes/calls.ts';
import type { CircuitSettings } from '../pace/circuit.ts';
import { type CircuitOptions, checkCircuit } from '../pace/circuit-options.ts';
import { type Rates, readRates } from '../pace/rates.ts';
import type { FindOut } from '../reconcile/reconciler.ts';

/** Options of `work`. */
export interface WorkOptions {
  /** Requests under way at once in this process. Default: 10. */
  concurrency?: number | undefined;
  /**
   * How fast the whole fleet may send, by platform or by platform and channel: `{ sinch: { perSecond: 30, burst: 10 },
   * 'linktor:whatsapp': { perSecond: 80 } }`. The same in all workers. Default: no limit but those that the platforms tell.
   */
  rate?: Rates | undefined;
  /** When a platform counts as down, and for how long it is left alone. */
  circuit?: CircuitOptions | undefined;
  /** Milliseconds that a request may take. Default: 30000. */
  requestTimeout?: number | undefined;
  /**
   * Milliseconds after which a message is taken from a worker that has not been heard of. Longer than `requestTimeout`, by as long
   * as a worker may wait between claiming a message and sending it. Default: `requestTimeout` and 30 seconds.
   */
  lease?: number | undefined;
  /** Attempts that count before a message is given up. Those that a platform turned away for their number do not. Default: 10. */
  attempts?: number | undefined;
  /** Milliseconds before the second attempt; doubled with each, half of it by chance. Default: 1000. */
  retryDelay?: number | undefined;
  /** The longest of these waits, in milliseconds. Default: 600000. */
  maxRetryDelay?: number | undefined;
  /** Milliseconds for which a platform remembers an idempotency key. Default: 82800000 (23 h of Linktor's 24). */
  keyLife?: number | undefined;
  /** Milliseconds between two looks for due messages; new ones are told of at once. Default: 1000. */
  pollInterval?: number | undefined;
  /** Milliseconds after an ambiguous failure before the platform's history is searched for the message. Default: 5000. */
  reconcileDelay?: number | undefined;
  /**
   * Milliseconds after its last attempt before a message that the history does not show counts as absent. Default:
   * `lease` and 60 seconds: no request of that attempt is under way any more.
   */
  absentAfter?: number | undefined;
  /** Milliseconds by which a platform's clock and the database's may differ. Default: 120000. */
  clockMargin?: number | undefined;
  /** Looks that told nothing before an uncertain message is left to a person. Default: 12. */
  looks?: number | undefined;
  /** Asked about uncertain messages where the platform's history cannot tell. */
  findOut?: FindOut | undefined;
  /**
   * Signals on which the outbox is stopped, as by `stop()`: `['SIGTERM']`. The process then ends by itself, with 0, unless something
   * else keeps it. Default: none, they are yours.
   */
  stopOn?: readonly NodeJS.Signals[] | undefined;
}

/** The options of `work`, looked at. */
export interface WorkSettings {
  readonly concurrency: number;
  readonly rate: Rates;
  readonly circuit: CircuitSettings;
  readonly requestTimeout: number;
  readonly lease: number;
  readonly attempts: number;
  readonly retryDelay: number;
  readonly maxRetryDelay: number;
  readonly keyLife: number;
  readonly pollInterval: number;
  readonly reconcileDelay: number;
  readonly absentAfter: number;
  readonly clockMargin: number;
  readonly looks: number;
  readonly findOut: FindOut | undefined;
  readonly stopOn: readonly NodeJS.Signals[];
}

const OPTIONS = [
  'concurrency',
  'rate',
  'circuit',
  'requestTimeout',
  'lease',
  'attempts',
  'retryDelay',
  'maxRetryDelay',
  'keyLife',
  'pollInterval',
  'reconcileDelay',
  'absentAfter',
  'clockMargin',
  'looks',
  'findOut',
  'stopOn',
];

const DAY = 86_400_000;

/** @throws ConfigurationError that names the option. */
export function checkWorkOptions(given: WorkOptions, senders: readonly string[]): WorkSettings {
  const options = checkOptions(given, OPTIONS, 'work options');
  const { rate = {}, circuit = {}, findOut, stopOn = [] } = options;
  const number = (name: keyof WorkOptions, fallback: number, least: number, most: number, whole = false): number => {
    const value: unknown = options[name] ?? fallback;
    if (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value)))
      return value;
    throw misconfigured(
      name,
      `must be ${whole ? 'an integer' : 'a number'} from ${least} to ${most}, got ${describe(value)}`,
    );
  };
  const requestTimeout = number('requestTimeout', 30_000, 1, DAY);
  const lease = number('lease', requestTimeout + 30_000, 1, DAY);
  if (lease <= requestTimeout)
    throw misconfigured(
      'lease',
      `of ${lease} ms is not longer than requestTimeout, ${requestTimeout} ms`,
      'A message must not be taken from a worker whose request may still be under way.',
    );
  if (senders.length === 0)
    throw misconfigured('senders', 'is empty: there is nobody to send', 'Pass them to new Outbox({ senders }).');
  // The fleet's rates are the same everywhere; its senders need not be. What is neither a sender nor a platform is a slip.
  for (const key of readRates(rate).keys()) {
    const [platform = ''] = key.split(':');
    if (!senders.includes(platform) && !isPlatform(platform))
      throw misconfigured(`rate["${key}"]`, 'is of no sender', `The senders are ${senders.join(', ')}.`);
  }
  if (findOut !== undefined && typeof findOut !== 'function')
    throw misconfigured('findOut', `must be a function, got ${describe(findOut)}`);
  if (!Array.isArray(stopOn)) throw misconfigured('stopOn', `must be an array of signals, got ${describe(stopOn)}`);
  for (const signal of stopOn)
    if (!Object.hasOwn(constants.signals, String(signal)) || signal === 'SIGKILL' || signal === 'SIGSTOP')
      throw misconfigured('stopOn', `has ${describe(signal)}, which no process can listen to`, "Say ['SIGTERM'].");
  return {
    concurrency: number('concurrency', 10, 1, 10_000, true),
    rate,
    circuit: checkCircuit(circuit, lease),
    requestTimeout,
    lease,
    attempts: number('attempts', 10, 1, 1_000_000, true),
    retryDelay: number('retryDelay', 1000, 0, DAY),
    maxRetryDelay: number('maxRetryDelay', 600_000, 0, DAY),
    keyLife: number('keyLife', 23 * 3_600_000, 0, 365 * DAY),
    pollInterval: number('pollInterval', 1000, 10, DAY),
    reconcileDelay: number('reconcileDelay', 5000, 0, DAY),
    absentAfter: number('absentAfter', lease + 60_000, 0, 7 * DAY),
    clockMargin: number('clockMargin', 120_000, 0, DAY),
    looks: number('looks', 12, 1, 1000, true),
    findOut,
    stopOn,
  };
}
