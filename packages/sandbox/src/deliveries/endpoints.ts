import type { Platform, SandboxEvent, World } from '../engine/context.ts';
import type { Collection } from '../engine/store.ts';
import { SandboxError } from '../error.ts';
import { isPlatform, PLATFORMS } from '../platform.ts';
import type { Endpoint, EndpointInput, Target } from './endpoint.ts';
import { shownUrl } from './redacted.ts';
import { overridingSecret, REGISTERED } from './registered.ts';

const MEMBERS = ['platform', 'url', 'events', 'secret', 'headers'];

/** Everybody who wants webhooks: registered by the app through the platform's API, or added here. */
export class Endpoints {
  readonly #world: World;
  readonly #own: Collection<Target>;
  readonly #types: (platform: Platform) => readonly string[];

  /** @param types The types of events there are. */
  constructor(world: World, types: (platform: Platform) => readonly string[]) {
    this.#world = world;
    this.#own = world.store.collection('sandbox', 'endpoints');
    this.#types = types;
  }

  /** Without secrets. */
  list(): Endpoint[] {
    return this.#all().map(shown);
  }

  /** Those who want this event. */
  wanting({ platform, type, data }: SandboxEvent): Target[] {
    const app = (data as { app_id?: unknown } | null)?.app_id;
    return this.#all([platform]).filter(
      (target) =>
        target.active &&
        (target.events === undefined || target.events.includes(type)) &&
        (target.app === undefined || app === undefined || target.app === app),
    );
  }

  /** As deliveries need it; `undefined` once it is gone. */
  target(id: string): Target | undefined {
    return this.#own.get(id) ?? this.#all().find((target) => target.id === id);
  }

  /** The address that a message names for its own reports (Sinch), which its app's secret for such addresses signs. */
  named({ platform, data }: Pick<SandboxEvent, 'platform' | 'data'>, url: string): Target {
    const app = String((data as { app_id?: unknown }).app_id ?? '');
    const secret = overridingSecret(this.#world.store, app);
    return {
      id: `callback_url of ${app}`,
      platform,
      url,
      source: 'platform',
      active: true,
      secret,
      named: { url, app },
    };
  }

  /** Adds one, which no call of the platform's API shows. What it gives has the secret in it, this once. */
  add(input: EndpointInput): Endpoint {
    const { platform = 'linktor', url, events, headers } = checked(input, this.#types);
    const { ids } = this.#world;
    const made = platform === 'antonnia' ? undefined : (input.secret ?? `whsec_${ids.token('endpoint secret', 40)}`);
    const id = ids.next('endpoint_');
    const target: Target = {
      id,
      platform,
      url,
      source: 'sandbox',
      active: true,
      ...(events === undefined ? {} : { events }),
      ...(made === undefined ? {} : { secret: made }),
      ...(headers === undefined ? {} : { headers }),
    };
    this.#own.put(id, target);
    return { ...shown(target), ...(made === undefined ? {} : { secret: made }) };
  }

  /** Whether there was one. */
  remove(id: string): boolean {
    return this.#own.delete(id);
  }

  #all(platforms: readonly Platform[] = PLATFORMS): Target[] {
    const registered = platforms.flatMap((platform) => REGISTERED[platform](this.#world.store));
    return [...registered, ...this.#own.list().filter(({ platform }) => platforms.includes(platform))];
  }
}

const shown = ({ id, platform, url, events, source }: Target): Endpoint => ({
  id,
  platform,
  url: shownUrl(url),
  source,
  ...(events === undefined ? {} : { events: [...events] }),
});

function checked(input: EndpointInput, types: (platform: Platform) => readonly string[]): EndpointInput {
  for (const name of Object.keys(input)) {
    if (!MEMBERS.includes(name)) throw wrong(`it has no member "${name}"`, `It has ${MEMBERS.join(', ')}.`);
  }
  const { platform = 'linktor', url, events, secret, headers } = input;
  if (!isPlatform(platform))
    throw wrong(`\`platform\` is "${String(platform)}"`, `Use one of ${PLATFORMS.join(', ')}.`);
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw wrong('`url` is no address', 'Give one that begins with http:// or https://.');
  if (events !== undefined) {
    if (!Array.isArray(events) || events.length === 0) throw wrong('`events` is no list', 'Leave it out for all.');
    const odd = events.find((type) => !types(platform).includes(type));
    if (odd !== undefined)
      throw wrong(`${platform} has no event "${String(odd)}"`, `It has ${types(platform).join(', ')}.`);
  }
  if (secret !== undefined && (typeof secret !== 'string' || secret === ''))
    throw wrong('`secret` is no text', 'Leave it out, and one is made up.');
  if (secret !== undefined && platform === 'antonnia')
    throw wrong('Antonnia signs nothing', 'Put the secret into `headers`, or into the query of `url`.');
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw wrong(`the header "${name}" cannot be sent`, 'Give names and texts as HTTP has them.');
  }
  return { ...input, platform };
}

const wrong = (problem: string, remedy: string): SandboxError =>
  new SandboxError('INVALID_ENDPOINT', `The endpoint cannot be used: ${problem}.`, remedy);
