import { ROOT_CONTEXT } from '@opentelemetry/api';
import { checkTelemetry, type Telemetry } from './instruments.ts';
import { processing } from './processing.ts';

/**
 * A handler of realtime events that runs in a span of its own, the root of a trace: for `consume()` and for loops. What it sends
 * is found below that span.
 *
 * ```ts
 * consume(realtime, instrumentHandler(async (event) => { … }));
 * ```
 *
 * @throws ConfigurationError when an option of `telemetry` is unknown.
 */
export function instrumentHandler<Event extends { readonly type: string }, Rest extends unknown[], Result>(
  handler: (event: Event, ...rest: Rest) => Result,
  telemetry: Telemetry = {},
): (event: Event, ...rest: Rest) => Result {
  const process = processing(checkTelemetry(telemetry));
  // The socket was opened in somebody's context, which is over for long: no parent of what comes by it.
  return (event, ...rest) =>
    process({ system: 'linktor', destination: event.type, parent: ROOT_CONTEXT }, () => handler(event, ...rest));
}
