import {
  connectChannel,
  createChannel,
  deleteChannel,
  disconnectChannel,
  getChannel,
  listChannels,
  type Channel as Row,
  replaceChannel,
} from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { NotSupportedError, refuse } from '../errors.ts';
import { windowOf, windowOverHead } from '../lists.ts';
import { channel, channelStatus, partsOf, secretsOf } from '../shapes/channel.ts';
import { sdkType, serverType } from '../shapes/channel-types.ts';
import type { Table } from '../table.ts';

const NOT_STORED = 'it has no place for it.';

const get = (call: Call, path: { id: string }): Promise<Row> => call.object(getChannel, { path });

/** The word for a type in the addresses that providers call. */
const WEBHOOK_WORDS: Readonly<Record<string, string | undefined>> = {
  whatsapp_official: 'whatsapp',
  webchat: undefined,
};

export const entries: Table<
  | 'listChannels'
  | 'createChannel'
  | 'getChannel'
  | 'updateChannel'
  | 'deleteChannel'
  | 'connectChannel'
  | 'disconnectChannel'
  | 'getChannelStatus'
  | 'getChannelCapabilities'
  | 'testChannel'
  | 'getChannelWebhook'
  | 'regenerateChannelWebhook'
  | 'getChannelStats'
> = {
  /** @partial The 100 newest: a list that goes beyond them throws `PaginationError`. `config` without its secrets. */
  async listChannels(call, { query = {} }) {
    const window = windowOf(query, 100);
    const { type, status, search } = query;
    const rows = (await call.send(listChannels, {})).data ?? [];
    const wanted = rows.filter(
      (row) =>
        (type === undefined || sdkType(row.type) === type) &&
        (status === undefined || channelStatus(row) === status) &&
        (search === undefined || row.name.toLowerCase().includes(search.trim().toLowerCase())),
    );
    // Filtered here: with a hundred there may be others beyond that match.
    const most = rows.length < 100 ? Number.POSITIVE_INFINITY : wanted.length;
    const page = windowOverHead(wanted, window, { most, of: 'newest channels, or those that match among them' });
    return { ...page, data: page.data.map(channel) };
  },

  /**
   * @partial Secrets go where the server keeps secrets, and come back in no `config`; its other values become strings. Members
   * that the server does not read are refused, and so is `metadata`.
   */
  async createChannel(call, { body }) {
    refuse(body, ['metadata'], NOT_STORED);
    const { name, type, config } = body;
    return channel(
      await call.object(createChannel, { body: { name, type: serverType(type), ...partsOf(type, config) } }),
    );
  },

  /** @partial `config` without its secrets, no `metadata`. */
  getChannel: async (call, { path }) => channel(await get(call, path)),

  /**
   * @partial Reads, then writes the whole: who writes between the two is overwritten. Secrets only all together, since those
   * not given would be lost; `metadata` is refused.
   */
  async updateChannel(call, { path, body }) {
    refuse(body, ['metadata'], NOT_STORED);
    const { name, config: given = {} } = body;
    const now = await get(call, path);
    const { provider } = now.config ?? {};
    const { config, credentials } = partsOf(sdkType(now.type), given, provider);
    const missing = secretsOf(sdkType(now.type), given.provider ?? provider).filter((key) => !(key in credentials));
    if (Object.keys(credentials).length > 0 && missing.length > 0) {
      throw new NotSupportedError(
        `the secrets of a channel cannot be changed one by one on the self-hosted server: it would lose ${missing.join(', ')}`,
        { details: { parameter: 'config', missing }, remediation: 'Give all secrets of the channel, or none.' },
      );
    }
    return channel(
      await call.object(replaceChannel, {
        path,
        body: {
          type: now.type as 'webchat',
          name: name ?? now.name,
          ...(Object.keys(config).length > 0 && { config: { ...now.config, ...config } }),
          ...(Object.keys(credentials).length > 0 && { credentials }),
        },
      }),
    );
  },

  /** @full The channel's conversations and messages go with it. */
  deleteChannel: (call, { path }) => call.send(deleteChannel, { path }),

  /** @partial QR and pair codes of linked devices have no place. One that is disabled stays `inactive`. */
  connectChannel: async (call, { path }) => channel((await call.object(connectChannel, { path })).channel),

  /** @partial Two calls. */
  async disconnectChannel(call, { path }) {
    await call.send(disconnectChannel, { path });
    return channel(await get(call, path));
  },

  /** @full */
  getChannelStatus: async (call, { path }) => ({ status: channelStatus(await get(call, path)) }),

  getChannelCapabilities: 'it has no list of what a channel can do',
  testChannel: 'it tests no stored channel, only secrets given anew (`testChannel` among its own routes)',

  /** @partial The address is put together here, no `verifyToken`. Refused for webchat, which has none. */
  async getChannelWebhook(call, { path }) {
    const { type } = await get(call, path);
    const word = Object.hasOwn(WEBHOOK_WORDS, type) ? WEBHOOK_WORDS[type] : type;
    if (word !== undefined) return { url: `${call.server.root}/api/v1/webhooks/${word}/${path.id}` };
    throw new NotSupportedError(`a channel of type "${type}" has no webhook`, { details: { type } });
  },

  regenerateChannelWebhook: 'its webhooks cannot be renewed',
  getChannelStats: 'it has no statistics of a channel in this form',
};
