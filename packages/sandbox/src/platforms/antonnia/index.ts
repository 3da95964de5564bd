import type { Handlers, PlatformModule } from '../../engine/context.ts';
import { agentHandlers } from './agents.ts';
import { stepDelivery } from './delivery.ts';
import { messageHandlers } from './messages.ts';
import { receive } from './receive.ts';
import { type Found, findReply, replyHandlers, say } from './reply.ts';
import { runSchedule, scheduleHandlers } from './schedules.ts';
import { sessionHandlers } from './sessions.ts';
import { surveyHandlers } from './surveys.ts';

const handlers: Handlers = {
  ...sessionHandlers,
  ...replyHandlers,
  ...scheduleHandlers,
  ...messageHandlers,
  ...agentHandlers,
  ...surveyHandlers,
};

/** Antonnia, with a memory: every operation of it. */
export const antonnia: PlatformModule = {
  platform: 'antonnia',
  handlers,
  tasks: {
    reply: (session: string, world) => findReply(world, session),
    say: (found: Found, world) => say(world, found),
    schedule: (schedule: string, world) => runSchedule(world, schedule),
    delivery: (message: string, world) => stepDelivery(world, message),
  },
  receive,
};
