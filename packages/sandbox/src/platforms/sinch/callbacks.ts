import type { WebhookEventMap } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { theProject } from './project.ts';

/** The envelope that every callback has. */
type Envelope = 'app_id' | 'project_id' | 'accepted_time' | 'event_time' | 'message_metadata' | 'correlation_id';

/** What may be said beside the payload. */
interface About {
  app_id: string;
  conversationId?: string | undefined;
  /** When the platform took what this is about. Default: now. */
  accepted_time?: string | undefined;
  message_metadata?: string | undefined;
  correlation_id?: string | undefined;
  /** Goes there in place of the webhooks. */
  callback_url?: string | undefined;
}

/** Tells whoever listens that something happened. */
export function tell<T extends keyof WebhookEventMap>(
  world: World,
  type: T,
  payload: Omit<WebhookEventMap[T], Envelope>,
  about: About,
): void {
  const at = world.clock.iso();
  const {
    app_id,
    conversationId,
    accepted_time = at,
    message_metadata = '',
    correlation_id = '',
    callback_url,
  } = about;
  world.emit({
    platform: 'sinch',
    type,
    data: {
      app_id,
      project_id: theProject(world).project_id,
      accepted_time,
      event_time: at,
      message_metadata,
      correlation_id,
      ...payload,
    },
    ...(conversationId ? { conversationId } : {}),
    ...(callback_url === undefined ? {} : { to: callback_url }),
  });
}
