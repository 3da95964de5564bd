import type { Platform } from '../outcomes/calls.ts';

/** Where a message carries the outbox's id of it: a member of its metadata. */
export const MARK = 'linktor_outbox';

/** Characters that Sinch keeps of a message's metadata. */
const SINCH_METADATA = 1024;

/** A call as it is made. */
export interface MarkedCall {
  readonly call: string;
  readonly args: readonly unknown[];
  /** Whether the platform's history will show whose it is. */
  readonly marked: boolean;
}

/**
 * Puts the outbox's id of a message into the metadata that the platform keeps with it. Metadata of the caller's stays: the mark is
 * one more member of it. What cannot carry one (Sinch's metadata that is a plain text, a message of Antonnia's) goes as it is.
 */
export function mark(platform: Platform, call: string, args: readonly unknown[], id: string): MarkedCall {
  const marked = MARKERS[platform](call, args, id);
  return marked ? { ...marked, marked: true } : { call, args, marked: false };
}

/** The outbox's id that metadata carries: an object, or the text of one. */
export function markIn(metadata: unknown): string | undefined {
  const value = typeof metadata === 'string' ? objectIn(metadata) : metadata;
  if (!isObject(value) || !Object.hasOwn(value, MARK)) return undefined;
  const id = value[MARK];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

type Marker = (
  call: string,
  args: readonly unknown[],
  id: string,
) => { call: string; args: readonly unknown[] } | undefined;

const linktor: Marker = (call, args, id) => {
  const [conversation, ...rest] = args;
  const toInput = Object.hasOwn(INPUTS, call) ? INPUTS[call] : undefined;
  const made = toInput?.(rest);
  // A method told nonsense says so itself.
  if (!made) return undefined;
  const [input, options] = made;
  const metadata = input['metadata'];
  if (metadata !== undefined && !isObject(metadata)) return undefined;
  const data = { ...input, metadata: { ...metadata, [MARK]: id } };
  return { call: 'sendMessage', args: options === undefined ? [conversation, data] : [conversation, data, options] };
};

type Made = readonly [input: Record<string, unknown>, options: unknown] | undefined;

const media =
  (type: string, extra?: string): ((rest: readonly unknown[]) => Made) =>
  (rest) => {
    const [url, more] = rest;
    if (!isText(url)) return undefined;
    const given = extra === undefined ? {} : defined({ [extra]: more });
    return [{ media: { type, url, ...given } }, rest[extra === undefined ? 1 : 2]];
  };

/** The short methods, as the `sendMessage` that each of them is. */
const INPUTS: Readonly<Record<string, (rest: readonly unknown[]) => Made>> = {
  sendMessage: ([data, options]) => (isObject(data) ? [data, options] : undefined),
  sendText: ([text, options]) => (isText(text) ? [{ text }, options] : undefined),
  sendImage: media('image', 'caption'),
  sendVideo: media('video', 'caption'),
  sendAudio: media('audio'),
  sendDocument: media('document', 'filename'),
  sendLocation: ([latitude, longitude, name, address, options]) =>
    isDegrees(latitude, 90) && isDegrees(longitude, 180)
      ? [{ location: { latitude, longitude, ...defined({ name, address }) } }, options]
      : undefined,
  sendTemplate: ([template, options]) =>
    isObject(template) && isText(template['name']) && isText(template['language'])
      ? [{ template }, options]
      : undefined,
  sendButtons: ([text, buttons, options]) =>
    isText(text) && Array.isArray(buttons) && buttons.length > 0 ? [{ text, buttons }, options] : undefined,
};

const sinch: Marker = (call, [request, ...rest], id) => {
  if (!call.startsWith('send') || !isObject(request)) return undefined;
  const message_metadata = withMember(request['message_metadata'] || '{}', id);
  if (message_metadata === undefined || message_metadata.length > SINCH_METADATA) return undefined;
  return { call, args: [{ ...request, message_metadata }, ...rest] };
};

const antonnia: Marker = (call, [data, ...rest], id) => {
  if (call !== 'create' || !isObject(data)) return undefined;
  const { metadata } = data;
  if (metadata != null && !isObject(metadata)) return undefined;
  return { call, args: [{ ...data, metadata: { ...metadata, [MARK]: id } }, ...rest] };
};

const MARKERS: Readonly<Record<Platform, Marker>> = { linktor, sinch, antonnia };

/** The text of an object with one more member; what is there stays as it is written. */
const withMember = (given: unknown, id: string): string | undefined => {
  const object = typeof given === 'string' ? objectIn(given) : undefined;
  if (object === undefined) return undefined;
  const rest = (given as string).trimEnd().slice(0, -1);
  return `${rest}${Object.keys(object).length > 0 ? ',' : ''}${JSON.stringify(MARK)}:${JSON.stringify(id)}}`;
};

const objectIn = (text: string): Record<string, unknown> | undefined => {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isDegrees = (value: unknown, most: number): boolean => typeof value === 'number' && Math.abs(value) <= most;

const defined = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
