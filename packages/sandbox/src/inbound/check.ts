import { SandboxError } from '../error.ts';
import { isPlatform, PLATFORMS } from '../platform.ts';
import type { Inbound } from './inbound.ts';

const KINDS = ['text', 'choose', 'media', 'location', 'reaction'] as const;
const MEMBERS: readonly string[] = ['platform', 'channel', 'from', 'name', ...KINDS];

/** Refuses what no customer could send. */
export function checkInbound(given: Inbound): void {
  if (typeof given !== 'object' || given === null) throw wrong('it is no object', 'give { channel, from, text }');
  for (const name of Object.keys(given)) {
    if (!MEMBERS.includes(name)) throw wrong(`it has no member "${name}"`, `it has ${MEMBERS.join(', ')}`);
  }
  const { platform, channel, from, name } = given;
  if (platform !== undefined && !isPlatform(platform))
    throw wrong(`\`platform\` is "${String(platform)}"`, `use one of ${PLATFORMS.join(', ')}`);
  text('channel', channel);
  text('from', from);
  if (name !== undefined) text('name', name);
  const kinds = KINDS.filter((kind) => Object.hasOwn(given, kind));
  if (kinds.length !== 1)
    throw wrong(
      kinds.length === 0 ? 'it has no content' : `it has ${kinds.join(' and ')}`,
      `give one of ${KINDS.join(', ')}`,
    );
  CONTENT[kinds[0] as (typeof KINDS)[number]]((given as unknown as Record<string, unknown>)[kinds[0] as string]);
}

type Members = Record<string, unknown>;

const CONTENT: Readonly<Record<(typeof KINDS)[number], (value: unknown) => void>> = {
  text: (value) => text('text', value),
  choose: (value) => {
    const { message, id } = members('choose', value, ['message', 'id']);
    text('choose.message', message);
    text('choose.id', id);
  },
  media: (value) => {
    const { url, mime, caption } = members('media', value, ['url', 'mime', 'caption']);
    text('media.url', url);
    if (!URL.canParse(String(url))) throw wrong('`media.url` is no address', 'give an absolute one');
    if (typeof mime !== 'string' || !/^[\w.+-]+\/[\w.+-]+/.test(mime))
      throw wrong('`media.mime` is no media type', 'give one such as image/png');
    if (caption !== undefined) text('media.caption', caption);
  },
  location: (value) => {
    const { latitude, longitude, name, address } = members('location', value, [
      'latitude',
      'longitude',
      'name',
      'address',
    ]);
    degrees('location.latitude', latitude, 90);
    degrees('location.longitude', longitude, 180);
    if (name !== undefined) text('location.name', name);
    if (address !== undefined) text('location.address', address);
  },
  reaction: (value) => {
    const { message, emoji } = members('reaction', value, ['message', 'emoji']);
    text('reaction.message', message);
    if (typeof emoji !== 'string') throw wrong('`reaction.emoji` is no text', 'give an emoji, or an empty text');
  },
};

function members(what: string, value: unknown, names: readonly string[]): Members {
  if (typeof value !== 'object' || value === null) throw wrong(`\`${what}\` is no object`, `give ${names.join(', ')}`);
  const odd = Object.keys(value).find((name) => !names.includes(name));
  if (odd !== undefined) throw wrong(`\`${what}\` has no member "${odd}"`, `it has ${names.join(', ')}`);
  return value as Members;
}

function text(name: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw wrong(`\`${name}\` is no text`, 'give one that is not empty');
}

function degrees(name: string, value: unknown, most: number): void {
  if (typeof value !== 'number' || !(Math.abs(value) <= most))
    throw wrong(`\`${name}\` is ${String(value)}`, `give degrees from -${most} to ${most}`);
}

const wrong = (problem: string, remedy: string): SandboxError =>
  new SandboxError(
    'INVALID_INBOUND',
    `The message cannot come in: ${problem}.`,
    `${remedy[0]?.toUpperCase()}${remedy.slice(1)}.`,
  );
