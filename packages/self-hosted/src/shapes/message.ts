import { parseJson } from '@linktor/core';
import type { Message, MessageContent } from '@linktor/core-gen/linktor';
import type { Message as Row } from '@linktor/core-gen/linktor-server';
import { given } from '../names.ts';

/** A message as the SDK has it. */
export const message = (row: Row): Message => {
  const { sender_type, content_type, delivered_at, read_at, sent_at, created_at } = row;
  return {
    id: row.id,
    conversationId: row.conversation_id,
    direction: sender_type === 'contact' ? 'inbound' : 'outbound',
    senderType: sender_type === 'user' ? 'agent' : sender_type,
    contentType: content_type,
    content: contentOf(row),
    status: row.status,
    createdAt: created_at,
    // It keeps none: the last thing that is known to have happened.
    updatedAt: [read_at, delivered_at, sent_at, created_at]
      .filter((at) => at !== undefined)
      .sort(byTime)
      .at(-1) as string,
    ...given({
      externalId: row.external_id,
      senderId: row.sender_id,
      deliveredAt: delivered_at,
      readAt: read_at,
      failedReason: row.error_message,
      metadata: row.metadata,
    }),
  };
};

const byTime = (one: string, other: string): number => Date.parse(one) - Date.parse(other);

const MEDIA = ['image', 'video', 'audio', 'document', 'sticker'];

const contentOf = (row: Row): MessageContent => {
  const { content_type, content = '', metadata = {} } = row;
  if (MEDIA.includes(content_type)) return { media: mediaOf(row) };
  const json = ['location', 'interactive', 'contact'].includes(content_type) ? parsed(content) : undefined;
  if (content_type === 'location') return locationOf(content, json, metadata);
  if (content_type === 'interactive') return buttonsOf(json) ?? { text: content };
  if (content_type === 'contact' && Array.isArray(json) && isObject(json[0])) return { contact: contactOf(json[0]) };
  if (content_type === 'template') {
    const components = parsed(metadata['template_components'] ?? '');
    return {
      template: {
        name: metadata['template_name'] ?? content,
        language: metadata['template_language'] ?? '',
        ...(Array.isArray(components) && { components }),
      },
    };
  }
  return { text: content };
};

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const parsed = (text: string): unknown => {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
};

/** From lists no attachment is known, and so the address may be missing: then it is empty. */
const mediaOf = ({ content, metadata = {}, attachments }: Row): NonNullable<MessageContent['media']> => {
  const [file] = attachments ?? [];
  const url = metadata['media_url'] ?? file?.url ?? '';
  const filename = metadata['filename'] ?? file?.filename;
  return {
    url,
    ...given({
      filename,
      mimeType: metadata['mime_type'] ?? file?.mime_type,
      size: file?.size_bytes,
      thumbnailUrl: file?.thumbnail_url,
      // Without a caption the address or the name was sent in its place.
      caption: content === url || content === filename ? undefined : textOf(content),
    }),
  };
};

/** JSON, or "lat,long", or metadata: each channel has its way. */
const locationOf = (content: string, json: unknown, metadata: Readonly<Record<string, string>>): MessageContent => {
  const said = isObject(json) ? json : {};
  const [first, second] = /^\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*$/.exec(content)?.slice(1) ?? [];
  const latitude = Number(said['latitude'] ?? first ?? metadata['latitude'] ?? Number.NaN);
  const longitude = Number(said['longitude'] ?? second ?? metadata['longitude'] ?? Number.NaN);
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return { text: content };
  const name = textOf(said['name']) ?? metadata['name'] ?? metadata['location_name'];
  const address = textOf(said['address']) ?? metadata['address'];
  return { location: { latitude, longitude, ...given({ name, address }) } };
};

const buttonsOf = (json: unknown): MessageContent | undefined => {
  const { body, action } = (isObject(json) ? json : {}) as { body?: unknown; action?: unknown };
  const list = isObject(action) ? action['buttons'] : undefined;
  if (!Array.isArray(list)) return undefined;
  const text = isObject(body) ? textOf(body['text']) : undefined;
  const buttons = list.flatMap((one) => {
    const reply: unknown = isObject(one) ? one['reply'] : undefined;
    if (!isObject(reply)) return [];
    const { id, title } = reply;
    return [{ type: 'reply' as const, text: textOf(title) ?? '', ...given({ payload: textOf(id) }) }];
  });
  return { ...given({ text }), buttons };
};

/** As WhatsApp writes one. */
const contactOf = (one: Json): NonNullable<MessageContent['contact']> => {
  const { name, phones, emails } = one;
  const formatted = isObject(name) ? (textOf(name['formatted_name']) ?? textOf(name['first_name'])) : textOf(name);
  const all = (list: unknown, key: string): string[] | undefined =>
    Array.isArray(list) ? list.flatMap((each) => textOf(isObject(each) ? each[key] : each) ?? []) : undefined;
  return { name: formatted ?? '', ...given({ phones: all(phones, 'phone'), emails: all(emails, 'email') }) };
};
