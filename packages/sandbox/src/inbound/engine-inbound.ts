import type { InboundContent as EngineContent, Inbound as EngineInbound } from '../engine/context.ts';
import type { Inbound, InboundContent } from './inbound.ts';

/** A message as the platforms take it. */
export function engineInbound(inbound: Inbound): EngineInbound {
  const { channel, from, name } = inbound;
  const content = contentOf(inbound);
  return { channel: channel.toLowerCase(), from, content, ...(name === undefined ? {} : { name }) };
}

function contentOf(content: InboundContent): EngineContent {
  if ('text' in content) return { text: content.text };
  if ('location' in content) return { location: content.location };
  if ('choose' in content) return { choice: { messageId: content.choose.message, id: content.choose.id } };
  if ('reaction' in content)
    return { reaction: { messageId: content.reaction.message, emoji: content.reaction.emoji } };
  const { url, mime, caption } = content.media;
  return { media: { url, mimeType: mime, ...(caption === undefined ? {} : { caption }) } };
}
