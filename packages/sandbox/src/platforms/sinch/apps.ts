import {
  type ChannelCredential,
  type ChannelCredentialRequest,
  createApp,
  deleteApp,
  getApp,
  listApps,
  updateApp,
} from '@linktor/core-gen/sinch';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { deleteConversationOf } from './conversation-lookup.ts';
import { masked } from './mask.ts';
import { type AppRecord, apps, conversations, messages, webhooks } from './records.ts';
import { invalid, notFound } from './refusals.ts';

/** What an app is unless it says otherwise: the platform's own defaults. */
const DEFAULTS = {
  conversation_metadata_report_view: 'NONE',
  retention_policy: { retention_type: 'MESSAGE_EXPIRE_POLICY', ttl_days: 180 },
  dispatch_retention_policy: { retention_type: 'MESSAGE_EXPIRE_POLICY', ttl_days: 0 },
  processing_mode: 'DISPATCH',
  smart_conversation: { enabled: false },
  callback_settings: {},
  message_retry_settings: null,
  delivery_report_based_fallback: null,
} satisfies Partial<AppRecord>;

/** What only the platform sets. */
const FIXED = ['id', 'rate_limits', 'queue_stats', 'persist_message_status', 'message_search'];

const OWN = {
  rate_limits: { inbound: 25, outbound: 25, webhooks: 25 },
  queue_stats: { outbound_size: 0, outbound_limit: 500_000 },
  persist_message_status: { enabled: false },
  message_search: { enabled: false },
} satisfies Partial<AppRecord>;

/** The app of this id; 404 when there is none. */
export function theApp(world: World, id: string): AppRecord {
  const app = apps(world).get(id);
  if (app === undefined) throw notFound('App', id);
  return app;
}

/** Whether the app has this channel. */
export const hasChannel = ({ channel_credentials = [] }: AppRecord, channel: string): boolean =>
  channel_credentials.some((credential) => credential.channel === channel);

/** Who the app is on the channel. */
export const senderOn = ({ channel_credentials = [] }: AppRecord, channel: string): string =>
  channel_credentials.find((credential) => credential.channel === channel)?.static_bearer?.claimed_identity ?? '';

/** An app that keeps contacts and conversations; the others only move messages through. */
export const keepsConversations = ({ processing_mode }: AppRecord): boolean => processing_mode === 'CONVERSATION';

function credentials(given: readonly ChannelCredentialRequest[]): ChannelCredential[] {
  const seen = new Set<string>();
  return given.map((credential, index) => {
    // Only LINE may come several times, ranked by its ordinal number.
    if (credential.channel !== 'LINE' && seen.has(credential.channel)) {
      throw invalid(`channel_credentials.${index}.channel`, `${credential.channel} is there twice`);
    }
    seen.add(credential.channel);
    return {
      credential_ordinal_number: 0,
      ...credential,
      state: { status: 'ACTIVE', description: '' },
      channel_known_id: '',
    };
  });
}

/** Makes an app and keeps it. */
export function addApp(
  world: World,
  id: string,
  given: Omit<AppRecord, 'id' | 'channel_credentials'>,
  channels: readonly ChannelCredentialRequest[],
): AppRecord {
  const app: AppRecord = { ...DEFAULTS, ...given, ...OWN, id, channel_credentials: credentials(channels) };
  apps(world).put(app.id, app);
  return app;
}

export const appHandlers: Handlers = {
  ...on(createApp, ({ body: { channel_credentials, ...body } }, world) =>
    addApp(world, world.ids.ulid('sinch app', world.clock.now()), body, channel_credentials),
  ),

  ...on(listApps, (_given, world) => ({ apps: apps(world).list() })),

  ...on(getApp, ({ path }, world) => theApp(world, path.app_id)),

  ...on(updateApp, ({ path, body }, world) => {
    const kept = theApp(world, path.app_id);
    const changed = masked(world, { kept, body, fixed: FIXED, defaults: DEFAULTS });
    if (!changed.display_name) throw invalid('display_name', 'is required');
    const given = (changed.channel_credentials ?? []) as ChannelCredentialRequest[];
    const app = { ...changed, channel_credentials: credentials(given) };
    apps(world).put(app.id, app);
    return app;
  }),

  // What belongs to an app goes with it.
  ...on(deleteApp, ({ path }, world) => {
    const { id } = theApp(world, path.app_id);
    for (const webhook of webhooks(world).list()) if (webhook.app_id === id) webhooks(world).delete(webhook.id);
    for (const each of conversations(world).list()) if (each.app_id === id) deleteConversationOf(world, each);
    for (const message of messages(world).list()) if (message.app_id === id) messages(world).delete(message.id);
    apps(world).delete(id);
    return {};
  }),
};
