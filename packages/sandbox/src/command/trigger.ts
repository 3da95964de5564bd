import { randomUUID } from 'node:crypto';
import { webhookEvents } from '@linktor/mock';
import type { Triggered } from '../control/controlled.ts';
import { signedHeaders } from '../deliveries/sign.ts';
import { send } from '../send/send.ts';
import { platformOf, sampleEvent } from '../trigger/sample.ts';
import { fields, platform, read, usage } from './arguments.ts';
import type { Print } from './print.ts';
import { Remote } from './remote.ts';

const SHAPE = {
  to: 'one',
  secret: 'one',
  set: 'many',
  platform: 'one',
  signature: 'one',
  sandbox: 'one',
} as const;

/** `trigger`: one event, sent to an address or to the endpoints of a sandbox. Returns the exit code. */
export async function trigger(args: readonly string[], print: Print): Promise<number> {
  const { values, rest } = read(args, SHAPE);
  const [type, ...more] = rest;
  if (type === undefined || more.length > 0) throw usage('trigger takes the name of one event.');
  const set = fields(values.set);
  const of = platformOf(type, platform(values.platform));
  if (values.to === undefined) {
    for (const name of ['secret', 'signature'] as const)
      if (values[name] !== undefined)
        throw usage(`--${name} goes with --to: the endpoints of a sandbox have their own.`);
    const { deliveries, violations } = await new Remote(values.sandbox).call<Triggered>('POST', 'trigger', {
      platform: of,
      type,
      set,
    });
    warn(violations, print);
    print(
      deliveries.length === 0
        ? `${type}: no endpoint wants it. Register one, or have it sent with --to.`
        : `${type}: on its way to ${deliveries.length === 1 ? 'one endpoint' : `${deliveries.length} endpoints`}.`,
    );
    return deliveries.length === 0 ? 1 : 0;
  }
  if (!/^https?:\/\//.test(values.to) || !URL.canParse(values.to)) throw usage(`--to ${values.to} is no address.`);
  if (values.signature !== undefined && values.signature !== 'body' && values.signature !== 'timestamped')
    throw usage(`--signature ${values.signature} is neither body nor timestamped.`);
  if (of === 'antonnia' && values.secret !== undefined)
    throw usage('Antonnia signs nothing: put a secret into the address.');
  const now = Date.now();
  const id = of === 'linktor' ? `evt_${randomUUID()}` : randomUUID();
  const event = sampleEvent(of, type, { id, now, set });
  warn(webhookEvents(of).check(type, event), print);
  const body = JSON.stringify(event);
  const signing = {
    ...{ secret: values.secret, timestamp: Math.floor(now / 1000), nonce: randomUUID() },
    ...{ deliveryId: `del_${randomUUID()}`, type },
  };
  const signed = signedHeaders(of, body, signing, values.signature ?? 'timestamped');
  const headers = { 'content-type': 'application/json', 'user-agent': 'linktor-sandbox', ...signed };
  const { status, error, ms, body: answer } = await send({ url: new URL(values.to), headers, body, timeout: 30_000 });
  print(`${type} → ${status ?? error} (${Math.round(ms)} ms)`);
  const good = status !== undefined && status >= 200 && status < 300;
  if (!good && answer !== '') print(answer);
  return good ? 0 : 1;
}

function warn(violations: readonly { message: string }[], print: Print): void {
  for (const { message } of violations) print(`The specification does not allow it: ${message}.`);
}
