// Loaded with the first message of such a kind.
import { parseJson } from '@linktor/core';
import type { MessageContent } from '@linktor/core-gen/linktor';
import type { Message as Row } from '@linktor/core-gen/linktor-server';
import { given } from '../names.ts';

/** What is more than a text or a file. */
export const structured = (row: Row): MessageContent => {
  const { content_type, content = '', metadata = {} } = row;
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
