import type { WebhookEventMap } from '@linktor/core-gen/antonnia';
import type { World } from '../../engine/context.ts';
import type { SessionRecord } from './records.ts';
import { present } from './session-view.ts';

/** Tells whoever listens that something happened. */
export function tell<T extends keyof WebhookEventMap>(
  world: World,
  type: T,
  data: WebhookEventMap[T]['data'],
  conversationId: string,
): void {
  world.emit({ platform: 'antonnia', type, data, conversationId });
}

/** The same about a session. */
export const tellSession = (
  world: World,
  type: 'session.created' | 'session.transferred' | 'session.finished',
  session: SessionRecord,
): void => tell(world, type, { object: present(world, session) }, session.conversation_id);
