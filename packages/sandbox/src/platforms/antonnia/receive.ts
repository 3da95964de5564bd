import type { MessageContent } from '@linktor/core-gen/antonnia';
import type { Inbound, InboundContent, Received, World } from '../../engine/context.ts';
import { addMessage } from './messages.ts';
import { messages, sessions } from './records.ts';
import { openSession } from './sessions.ts';

/** What the contact says, as Antonnia writes it. It has no word for places, choices and reactions: they come as text. */
function contentOf({ text, media, location, choice, reaction }: InboundContent): MessageContent {
  if (media !== undefined) return mediaContent(media);
  if (location !== undefined) {
    const { name, address, latitude, longitude } = location;
    return { type: 'text', text: [name, address, `${latitude},${longitude}`].filter(Boolean).join(', ') };
  }
  return { type: 'text', text: text ?? choice?.title ?? choice?.id ?? reaction?.emoji ?? '' };
}

function mediaContent({
  url,
  mimeType = 'application/octet-stream',
  filename,
}: NonNullable<InboundContent['media']>): MessageContent {
  const [kind] = mimeType.split('/');
  if (kind === 'image') return { type: 'image', url };
  if (kind === 'video') return { type: 'video', url };
  if (kind === 'audio') return { type: 'audio', url };
  return { type: 'file', url, mime_type: mimeType, name: filename ?? url.split('/').at(-1) ?? 'file' };
}

/**
 * A contact writes from a messaging channel. The message goes into the open session with this contact, or into a new one;
 * whether the agent answers is up to your application, which asks for a reply.
 */
export function receive({ channel, from, name, content }: Inbound, world: World): Received {
  const open = sessions(world)
    .by('contact_id', from)
    .filter(({ status }) => status === 'open')
    .at(-1);
  const session = open ?? openSession(world, { contact_id: from, contact_name: name ?? from, channel });
  const about = content.choice?.messageId ?? content.reaction?.messageId;
  const replied = about === undefined ? undefined : messages(world).get(about);
  const message = addMessage(world, session, {
    role: 'user',
    content: contentOf(content),
    provider_message_id: `${channel}.${world.ids.token('antonnia provider', 20)}`,
    replied_provider_message_id: replied?.provider_message_id ?? null,
  });
  return { contactId: from, conversationId: session.conversation_id, messageId: message.id };
}
