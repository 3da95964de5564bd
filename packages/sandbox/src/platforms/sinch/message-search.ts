import type { World } from '../../engine/context.ts';
import { apps, type MessageRecord, messages } from './records.ts';
import { invalid } from './refusals.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Which messages to look for; what is missing does not matter. */
export interface Wanted {
  source: string;
  conversation_id?: string | undefined;
  contact_id?: string | undefined;
  app_id?: string | undefined;
  channel?: string | undefined;
  direction?: string | undefined;
  /** Of a number its digits alone. */
  address?: string | undefined;
  /** From this moment on. */
  start?: string | undefined;
  /** Before this moment. */
  end?: string | undefined;
}

/** Whether the app still keeps the message: most keep theirs for 180 days. */
export function isKept(world: World, { app_id, source, message }: MessageRecord): boolean {
  const app = apps(world).get(app_id);
  const policy = source === 'DISPATCH_SOURCE' ? app?.dispatch_retention_policy : app?.retention_policy;
  if (policy?.retention_type !== 'MESSAGE_EXPIRE_POLICY' || policy.ttl_days === undefined) return true;
  return Date.parse(message.accept_time ?? '') + policy.ttl_days * DAY > world.clock.now();
}

/** Newest first. */
export function search(world: World, wanted: Wanted): MessageRecord[] {
  const start = wanted.start === undefined ? Number.NEGATIVE_INFINITY : Date.parse(wanted.start);
  const end = wanted.end === undefined ? Number.POSITIVE_INFINITY : Date.parse(wanted.end);
  if (start >= end) throw invalid('start_time', 'is not before end_time');
  const fits = (record: MessageRecord): boolean => {
    const { contact_id, channel_identity, direction } = record.message;
    const time = timeOf(record);
    return (
      record.source === wanted.source &&
      is(wanted.conversation_id, record.conversation_id) &&
      is(wanted.contact_id, contact_id) &&
      is(wanted.app_id, record.app_id) &&
      is(wanted.channel, channel_identity?.channel) &&
      is(wanted.direction, direction) &&
      is(wanted.address, record.address) &&
      time >= start &&
      time < end &&
      isKept(world, record)
    );
  };
  return newestFirst(candidates(world, wanted).filter(fits));
}

/** Those given last come first; of the same moment, too. */
export const newestFirst = (found: MessageRecord[]): MessageRecord[] =>
  found
    .reverse()
    .map((record) => ({ record, time: timeOf(record) }))
    .sort((a, b) => b.time - a.time)
    .map(({ record }) => record);

const timeOf = ({ message }: MessageRecord): number => Date.parse(message.accept_time ?? '');

const is = (wanted: string | undefined, value: string | undefined): boolean => wanted === undefined || wanted === value;

/** No more than have to be looked at. */
function candidates(world: World, { conversation_id, address }: Wanted): MessageRecord[] {
  if (conversation_id !== undefined) return messages(world).by('conversation_id', conversation_id);
  return address === undefined ? messages(world).list() : messages(world).by('address', address);
}
