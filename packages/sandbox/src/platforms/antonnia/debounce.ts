import type { World } from '../../engine/context.ts';
import { type PendingReply, replies, type SessionRecord } from './records.ts';

/** Seconds of silence before the agent answers, when nothing is said. */
const DEBOUNCE = 3;

/** Notes that the agent is to answer once the session has been silent for a while; a reply asked for before gives way. */
export function askForReply(
  world: World,
  { id }: SessionRecord,
  { debounce_time = DEBOUNCE, starting_node_id = null }: { debounce_time?: number; starting_node_id?: string | null },
): void {
  wait(world, { id, debounce_time, starting_node_id, task: '' });
}

/** A new message: a reply that waited for silence waits anew. */
export function waitAnew(world: World, { id }: SessionRecord): void {
  const pending = replies(world).get(id);
  if (pending !== undefined) wait(world, pending);
}

/** Nobody is to answer any more. */
export function dropReply(world: World, { id }: SessionRecord): void {
  world.forget(replies(world).get(id)?.task ?? '');
  replies(world).delete(id);
}

function wait(world: World, reply: PendingReply): void {
  world.forget(replies(world).get(reply.id)?.task ?? '');
  const task = world.later('antonnia', 'reply', reply.id, reply.debounce_time * 1000);
  replies(world).put(reply.id, { ...reply, task });
}
