import { checkOptions, describe, misconfigured } from '@linktor/core';
import type { CircuitSettings } from './circuit.ts';

/** When a platform counts as down, and for how long the fleet leaves it alone then. The same in all workers. */
export interface CircuitOptions {
  /** Requests that found the platform down (no answer, or a 5xx), and more than half of those within `window`. Default: 10. */
  failures?: number | undefined;
  /** Milliseconds within which they count. Default: 30000. */
  window?: number | undefined;
  /** Milliseconds until it is tried again, with one message; doubled each time that one fails. Default: 5000. */
  pause?: number | undefined;
  /** The longest of these pauses, in milliseconds. Default: 120000. */
  maxPause?: number | undefined;
}

const DAY = 86_400_000;

/**
 * @param probeTime Milliseconds within which the one message has to tell: longer than a request may take.
 * @throws ConfigurationError that names the option.
 */
export function checkCircuit(given: CircuitOptions, probeTime: number): CircuitSettings {
  const options = checkOptions(given, ['failures', 'window', 'pause', 'maxPause'], 'circuit options');
  const number = (name: keyof CircuitOptions, fallback: number, most: number, whole = false): number => {
    const value: unknown = options[name] ?? fallback;
    if (typeof value === 'number' && value >= 1 && value <= most && (!whole || Number.isInteger(value))) return value;
    const kind = whole ? 'an integer' : 'a number';
    throw misconfigured(`circuit.${name}`, `must be ${kind} from 1 to ${most}, got ${describe(value)}`);
  };
  const pause = number('pause', 5000, DAY);
  const maxPause = number('maxPause', Math.max(120_000, pause), DAY);
  if (maxPause < pause) throw misconfigured('circuit.maxPause', `of ${maxPause} ms is shorter than pause, ${pause} ms`);
  const failures = number('failures', 10, 1_000_000, true);
  return { failures, window: number('window', 30_000, DAY), pause, maxPause, probeTime };
}
