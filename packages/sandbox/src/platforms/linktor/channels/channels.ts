import type {
  Channel,
  ChannelConfig,
  ChannelStats,
  ChannelTypeInput,
  ChannelWebhook,
  CreateChannelInput,
  UpdateChannelInput,
} from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers, Reply, World } from '../../../engine/context.ts';
import { matching } from '../../../engine/generic/matching.ts';
import { linktorPage } from '../../../engine/generic/page.ts';
import { one } from '../../../engine/paging.ts';
import { type Kinds, kept, must, present, TENANT_ID } from '../documents.ts';
import { tell } from '../events.ts';
import { sinceOf } from '../period.ts';
import { CHANNEL_KINDS, kindOf } from './kinds.ts';

type KeptChannel = Kinds['channels'];

const shown = ({ verifyToken: _, ...channel }: KeptChannel): Channel => channel;

const channelOf = (context: Context): KeptChannel => must(context, 'channels', context.params['id']);

const SECRET = /token|secret|password|apikey/i;

/** Secrets are not kept: nobody here needs them. */
const masked = <C extends object>(config: C): C =>
  Object.fromEntries(
    Object.entries(config).map(([name, value]) => [
      name,
      SECRET.test(name) && typeof value === 'string' ? `${value.slice(0, value.length > 8 ? 4 : 0)}****` : value,
    ]),
  ) as C;

function addChannel(world: World, { name, type, config, metadata }: CreateChannelInput, status: string): KeptChannel {
  const id = world.ids.next('ch_');
  const now = world.clock.iso();
  const more = { webhookUrl: webhookUrl(type, id), ...present({ metadata }) };
  const channel: KeptChannel = {
    ...{ id, tenantId: TENANT_ID, name, type, status, config: masked(config), ...more },
    ...{ createdAt: now, updatedAt: now, verifyToken: world.ids.next('vt_') },
  };
  kept(world, 'channels').put(id, channel);
  tellChannel(world, 'channel.created', channel);
  return channel;
}

const webhookUrl = (type: string, id: string): string => `https://sandbox.invalid/webhooks/${type}/${id}`;

type ChannelEvent =
  | 'channel.created'
  | 'channel.updated'
  | 'channel.deleted'
  | 'channel.connected'
  | 'channel.disconnected';

const tellChannel = (world: World, event: ChannelEvent, { id, type, status }: KeptChannel): void =>
  tell(world, event, { channelId: id, channelType: type, status });

/** The channel of this id, or an active one of this kind: where there is none, the sandbox makes one. */
export function channelFor(world: World, idOrType: string): KeptChannel {
  const channels = kept(world, 'channels');
  const named = channels.get(idOrType);
  if (named !== undefined) return named;
  const active = channels.by('type', idOrType).find(({ status }) => status === 'active');
  if (active !== undefined) return active;
  const kind = kindOf(idOrType);
  if (kind === undefined) {
    const known = Object.keys(CHANNEL_KINDS).join(', ');
    throw new RangeError(`Linktor has no channel "${idOrType}": name one by its id, or by its kind (${known}).`);
  }
  const type = idOrType as ChannelTypeInput;
  return addChannel(world, { name: `Sandbox ${type}`, type, config: kind.config }, 'active');
}

/** No two channels are the same number, page or widget. */
function mustBeFree(world: World, type: string, config: object, own?: string): void {
  const member = kindOf(type)?.identity ?? '';
  const of = (value: object): unknown => (value as Record<string, unknown>)[member];
  const same = kept(world, 'channels')
    .by('type', type)
    .find((other) => of(config) !== undefined && of(other.config) === of(config));
  if (same === undefined || same.id === own) return;
  const fields = { [`config.${member}`]: `belongs to the channel ${same.id}` };
  throw new Refusal(409, `The channel ${same.id} has this ${member} already.`, { fields });
}

function change(context: Context, channel: KeptChannel, changes: Partial<KeptChannel>, event: ChannelEvent): Reply {
  const changed = { ...channel, ...changes, updatedAt: context.clock.iso() };
  kept(context, 'channels').put(channel.id, changed);
  tellChannel(context, event, changed);
  return { body: shown(changed) };
}

export const channels: Handlers = {
  listChannels(context) {
    const found = matching(kept(context, 'channels').list().reverse(), context.query);
    const { data, pagination } = linktorPage(found, ({ id }) => id, context.query);
    return { body: { data: data.map(shown), pagination } };
  },

  /** It is there, and has to be connected. */
  createChannel(context) {
    const input = context.body as CreateChannelInput;
    const said = (input.config as { type?: string }).type;
    if (said !== undefined && said !== input.type)
      throw new Refusal(422, 'The configuration is of another kind of channel.', {
        fields: { 'config.type': `is not ${input.type}` },
      });
    mustBeFree(context, input.type, input.config);
    return { status: 201, body: shown(addChannel(context, input, 'inactive')) };
  },

  getChannel: (context) => ({ body: shown(channelOf(context)) }),

  updateChannel(context) {
    const channel = channelOf(context);
    const { name, config, metadata } = context.body as UpdateChannelInput;
    const merged = config && ({ ...channel.config, ...masked(config) } as ChannelConfig);
    if (merged !== undefined) mustBeFree(context, channel.type, merged, channel.id);
    return change(context, channel, present({ name, config: merged, metadata }), 'channel.updated');
  },

  /** Its conversations stay; what is sent to them fails. */
  deleteChannel(context) {
    const channel = channelOf(context);
    kept(context, 'channels').delete(channel.id);
    tellChannel(context, 'channel.deleted', channel);
    return { status: 204 };
  },

  connectChannel(context) {
    const channel = channelOf(context);
    if (channel.status === 'active') return { body: shown(channel) };
    return change(context, channel, { status: 'active' }, 'channel.connected');
  },

  disconnectChannel(context) {
    const channel = channelOf(context);
    if (channel.status === 'inactive') return { body: shown(channel) };
    return change(context, channel, { status: 'inactive' }, 'channel.disconnected');
  },

  getChannelStatus(context) {
    const { status } = channelOf(context);
    return { body: { status, ...(status === 'active' ? { lastPing: context.clock.iso() } : {}) } };
  },

  async getChannelCapabilities(context) {
    const kind = kindOf(channelOf(context).type);
    return { body: kind?.capabilities ?? (await context.example()).body };
  },

  testChannel(context) {
    const { status } = channelOf(context);
    if (status === 'active') return { body: { success: true, message: 'The connection works.' } };
    return { body: { success: false, message: `The channel is ${status}: connect it.` } };
  },

  getChannelWebhook: (context) => ({ body: webhookOf(channelOf(context)) }),

  regenerateChannelWebhook(context) {
    const channel = channelOf(context);
    const changed = { ...channel, verifyToken: context.ids.next('vt_'), updatedAt: context.clock.iso() };
    return { body: webhookOf(kept(context, 'channels').put(channel.id, changed)) };
  },

  getChannelStats(context) {
    const { id } = channelOf(context);
    return { body: channelStats(context, id, sinceOf(context, one(context.query['period']))) };
  },
};

const webhookOf = ({ type, id, verifyToken }: KeptChannel): ChannelWebhook => ({
  url: webhookUrl(type, id),
  verifyToken,
});

/** What went over a channel since an instant (ISO 8601). The average wait for an answer is in seconds. */
export function channelStats(world: World, channelId: string, since: string): ChannelStats {
  const conversations = kept(world, 'conversations').by('channelId', channelId);
  const waits: number[] = [];
  let [messagesReceived, messagesSent] = [0, 0];
  for (const { id } of conversations) {
    let asked: string | undefined;
    for (const { direction, createdAt } of kept(world, 'messages').by('conversationId', id)) {
      if (createdAt < since) continue;
      if (direction === 'inbound') {
        messagesReceived += 1;
        asked ??= createdAt;
      } else {
        messagesSent += 1;
        if (asked !== undefined) waits.push((Date.parse(createdAt) - Date.parse(asked)) / 1000);
        asked = undefined;
      }
    }
  }
  const conversationsCreated = conversations.filter(({ createdAt }) => createdAt >= since).length;
  const avgResponseTime = waits.length > 0 ? waits.reduce((sum, wait) => sum + wait, 0) / waits.length : 0;
  return { messagesReceived, messagesSent, conversationsCreated, avgResponseTime };
}
