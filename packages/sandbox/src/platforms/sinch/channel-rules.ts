import type { AppMessageOutput, Reason } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { bare } from './address-book.ts';
import { hasChannel } from './apps.ts';
import { isOptedOut } from './consents.ts';
import { BY_NUMBER } from './identities.ts';
import { type AppRecord, type MessageRecord, messages } from './records.ts';
import { templateProblem } from './template-message.ts';

/** How long WhatsApp lets an app write freely after the contact has written. */
const WINDOW = 24 * 60 * 60 * 1000;

/** The kinds of content that go out on every channel. */
const KINDS = [
  'text_message',
  'card_message',
  'carousel_message',
  'choice_message',
  'contact_info_message',
  'list_message',
  'location_message',
  'media_message',
  'template_message',
] as const;

/** Why the channel would not take this message; nothing when it would. */
export function refusedBy(world: World, app: AppRecord, record: MessageRecord): Reason | undefined {
  const { channel_identity: address, app_message = {} } = record.message;
  if (address === undefined) return reason('NO_CHANNEL_IDENTITY_FOR_CONTACT', 'The contact has no address at all.');
  const { channel, identity } = address;
  if (!record.reachable) {
    return hasChannel(app, channel)
      ? reason('NO_CHANNEL_IDENTITY_FOR_CONTACT', 'The recipient has no address on the channels that may be used.')
      : reason('CHANNEL_CONFIGURATION_MISSING', `The app has no ${channel} channel.`);
  }
  if (BY_NUMBER.includes(channel) && !/^\d{3,15}$/.test(bare(identity))) {
    return reason('RECIPIENT_INVALID_CHANNEL_IDENTITY', `${channel} needs a phone number with its country code.`);
  }
  if (isOptedOut(world, app.id, identity, record.content_type)) {
    return reason('RECIPIENT_NOT_OPTED_IN', 'The recipient has opted out of such messages.');
  }
  return contentProblem(app_message, channel) ?? templateProblem(world, app_message, channel) ?? tooLate(world, record);
}

const reason = (code: string, description: string, channel_code?: string): Reason => ({
  code,
  description,
  ...(channel_code === undefined ? {} : { channel_code }),
});

function contentProblem(message: AppMessageOutput, channel: string): Reason | undefined {
  const { explicit_channel_message, explicit_channel_omni_message, channel_specific_message } = message;
  const own = [explicit_channel_message, explicit_channel_omni_message, channel_specific_message];
  if (!KINDS.some((kind) => message[kind] !== undefined) && !own.some((by) => by?.[channel] !== undefined)) {
    return reason('UNSUPPORTED_OPERATION', `The message has nothing for ${channel}.`);
  }
  const { media_message, card_message, list_message } = message;
  const url = media_message?.url ?? card_message?.media_message?.url ?? list_message?.media?.url;
  if (url !== undefined && !/^https?:\/\/[^/\s]+/i.test(url)) {
    return reason('MEDIA_NOT_REACHABLE', 'The address of the media is none that can be fetched.');
  }
  const products = list_message?.sections.some(({ items }) => items.some((item) => item.product !== undefined));
  if (products && !list_message?.message_properties?.catalog_id) {
    return reason('BAD_REQUEST', 'A list of products needs message_properties.catalog_id.');
  }
  return undefined;
}

/** WhatsApp takes nothing but templates from an app to whom the contact has not written for a day. */
function tooLate(world: World, { app_id, address, message }: MessageRecord): Reason | undefined {
  if (message.channel_identity?.channel !== 'WHATSAPP') return undefined;
  if (message.app_message?.template_message !== undefined) return undefined;
  const since = world.clock.now() - WINDOW;
  const hasWritten = messages(world)
    .by('address', address)
    .some(
      (each) =>
        each.app_id === app_id &&
        each.message.direction === 'TO_APP' &&
        each.message.channel_identity?.channel === 'WHATSAPP' &&
        Date.parse(each.message.accept_time ?? '') > since,
    );
  if (hasWritten) return undefined;
  const words = 'The recipient has not written for 24 hours: only a template goes through.';
  return reason('OUTSIDE_ALLOWED_SENDING_WINDOW', words, '131047');
}
