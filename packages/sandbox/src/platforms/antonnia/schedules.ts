import { type SessionSchedule, scheduleSession } from '@linktor/core-gen/antonnia';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { askForReply } from './debounce.ts';
import { addMessage } from './messages.ts';
import { schedules, sessions } from './records.ts';
import { notNow } from './refusals.ts';
import { theSession } from './session-view.ts';

/** The time has come: the message is sent, or the agent enters its node. In a closed session neither can be. */
export function runSchedule(world: World, id: string): void {
  const schedule = schedules(world).get(id);
  if (schedule === undefined) return;
  const session = sessions(world).get(schedule.session_id);
  const { config } = schedule;
  if (session?.status !== 'open') {
    schedules(world).put(id, { ...schedule, status: 'failed' });
    return;
  }
  if (config.type === 'message') addMessage(world, session, { role: 'assistant', content: config.message });
  else askForReply(world, session, { debounce_time: 0, starting_node_id: config.node_id });
  schedules(world).put(id, { ...schedule, status: 'completed' });
}

export const scheduleHandlers: Handlers = {
  ...on(scheduleSession, ({ path, body }, world): SessionSchedule => {
    const session = theSession(world, path.session_id);
    if (session.status !== 'open') throw notNow('Session is not open');
    const due = Date.parse(body.scheduled_for);
    const schedule: SessionSchedule = {
      id: world.ids.uuid('antonnia schedule'),
      session_id: session.id,
      organization_id: session.organization_id,
      scheduled_for: new Date(due).toISOString(),
      config: body.config,
      status: 'scheduled',
      created_at: world.clock.iso(),
    };
    schedules(world).put(schedule.id, schedule);
    // Whether a time that has passed is refused is nowhere said: here it is due at once.
    world.later('antonnia', 'schedule', schedule.id, Math.max(0, due - world.clock.now()));
    return schedule;
  }),
};
