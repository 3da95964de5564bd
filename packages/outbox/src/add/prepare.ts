import { createHash } from 'node:crypto';
import { describe, invalidArgument } from '@linktor/core';
import { channelOf, queueOf } from '../engine/lanes.ts';
import type { MessageOptions, Senders } from '../messages/new-message.ts';
import { assertText } from '../messages/text.ts';
import { orderedUuid } from '../messages/uuid.ts';
import { recipientChannel } from './recipient-channel.ts';
import { methodOf } from './sender-method.ts';
import { toStorable } from './storable.ts';

/** A message that was looked at, as it goes into the table. */
export interface Prepared {
  readonly id: string;
  readonly key: string;
  readonly platform: string;
  readonly call: string;
  /** The arguments as JSON. */
  readonly args: string;
  readonly fingerprint: string;
  readonly ordered_by: string | null;
  readonly channel: string | null;
  readonly priority: number;
  /** Times as ISO 8601 has them. */
  readonly at: string | null;
  readonly not_after: string | null;
  readonly queue: string;
  readonly job: string;
}

const FIELDS = ['to', 'call', 'args', 'key', 'group', 'channel', 'priority', 'at', 'notAfter'];

/** PostgreSQL's integer. */
const LARGEST_PRIORITY = 2_147_483_647;

/**
 * Looks at a message before anything is stored.
 *
 * @throws ValidationError that names the field, and what to do about it.
 */
export function prepare(senders: Senders, given: unknown): Prepared {
  if (typeof given !== 'object' || given === null)
    throw invalidArgument('message', `must be an object, got ${describe(given)}`);
  for (const field of Object.keys(given))
    if (!FIELDS.includes(field))
      throw invalidArgument(field, '', `The fields of a message are ${FIELDS.join(', ')}.`, `unknown field "${field}"`);
  const message = given as MessageOptions & { to: string; call: string; args: unknown };
  const { to, call, args, priority = 0 } = message;
  methodOf(senders, to, call);
  if (!Array.isArray(args))
    throw invalidArgument(
      'args',
      `must be an array, got ${describe(args)}`,
      'Give the arguments of the method in a list.',
    );
  // An argument left out in the middle is `undefined`, which JSON does not have.
  const json = `[${Array.from(args, (value, index) => (value === undefined ? 'null' : toStorable(value, `args[${index}]`))).join(',')}]`;
  if (!Number.isInteger(priority) || Math.abs(priority) > LARGEST_PRIORITY)
    throw invalidArgument('priority', `must be an integer of at most ±${LARGEST_PRIORITY}, got ${describe(priority)}`);
  const id = orderedUuid();
  const channel = message.channel === undefined ? recipientChannel(to, call, args) : channelOf(message.channel);
  const group = name(message.group, 'group');
  const at = time(message.at, 'at');
  const notAfter = time(message.notAfter, 'notAfter');
  if (at && notAfter && at >= notAfter)
    throw invalidArgument('notAfter', 'is not after at', 'Between the two there must be time to send the message.');
  return {
    id,
    key: name(message.key, 'key') ?? id,
    platform: to,
    call,
    args: json,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([to, call]) + json)
      .digest('base64url'),
    ordered_by: group,
    channel,
    priority,
    at: at?.toISOString() ?? null,
    not_after: notAfter?.toISOString() ?? null,
    queue: queueOf(to, channel, group !== null),
    job: orderedUuid(),
  };
}

/** A text that PostgreSQL can store and index. */
function name(value: unknown, parameter: 'key' | 'group'): string | null {
  if (value === undefined) return null;
  assertText(value, parameter);
  if (value === '' || value.length > 255)
    throw invalidArgument(
      parameter,
      value === '' ? 'is empty' : 'is longer than 255 characters',
      'Use an id of your own, such as order-4711-shipped.',
    );
  return value;
}

function time(value: unknown, parameter: 'at' | 'notAfter'): Date | undefined {
  if (value === undefined) return undefined;
  // Times that PostgreSQL and JavaScript both know, and write in the same way.
  if (value instanceof Date && value.getTime() > 0 && value.getTime() < Date.UTC(9999, 0)) return value;
  throw invalidArgument(
    parameter,
    `must be a Date, got ${value instanceof Date ? 'one that is no time to send at' : describe(value)}`,
    'Pass new Date(…).',
  );
}
