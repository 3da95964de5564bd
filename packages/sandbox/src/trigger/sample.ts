import { webhookEvents } from '@linktor/mock';
import type { Platform } from '../engine/context.ts';
import { SandboxError } from '../error.ts';
import { PLATFORMS } from '../platform.ts';
import { setField } from './set.ts';

type Json = Record<string, unknown>;

/** Where a platform says when something happened. */
const TIMES: Readonly<Record<Platform, readonly string[]>> = {
  linktor: ['timestamp'],
  antonnia: ['created_at'],
  sinch: ['accepted_time', 'event_time'],
};

/** The platform that has an event of this type; their names differ, so the type is enough. */
export function platformOf(type: string, wanted?: Platform): Platform {
  const found = PLATFORMS.find(
    (platform) => (wanted === undefined || wanted === platform) && webhookEvents(platform).types.includes(type),
  );
  if (found !== undefined) return found;
  const all = (wanted === undefined ? PLATFORMS : [wanted]).flatMap((platform) => webhookEvents(platform).types);
  throw new SandboxError('UNKNOWN_EVENT', `There is no event "${type}".`, `There are ${all.join(', ')}.`);
}

/** The specification's example of an event, as of now, with an id of its own and your fields. */
export function sampleEvent(
  platform: Platform,
  type: string,
  { id, now, set = {} }: { id: string; now: number; set?: Record<string, unknown> | undefined },
): Json {
  const event = webhookEvents(platform).example(type) as Json;
  if (Object.hasOwn(event, 'id')) event['id'] = id;
  for (const name of TIMES[platform]) if (Object.hasOwn(event, name)) event[name] = new Date(now).toISOString();
  for (const [path, value] of Object.entries(set)) setField(event, path, value);
  return event;
}
